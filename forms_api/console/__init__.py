"""The console: front-office staff see who waits and answer them."""
