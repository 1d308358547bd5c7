"""Two years that never were, so that everything can be seen before there are users."""
