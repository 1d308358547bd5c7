"""Closing days into months and weeks, and deciding what a closed period shows."""
