"""Sign-ups: who has a place, who waits, and what a person may ask of them."""
