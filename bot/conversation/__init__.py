"""A message's way: which language, which meaning, which step, which words."""
