"""What is old goes by itself."""
