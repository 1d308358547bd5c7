"""A person takes over: who waits, who talks with whom, and what was said meanwhile."""
