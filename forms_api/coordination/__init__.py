"""For staff: sign-ups as lists, one by one, in groups, in files, and as figures for policy."""
