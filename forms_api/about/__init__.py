"""What this service offers, for machines and on a page."""
