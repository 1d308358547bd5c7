"""Who of the staff may do what: accounts, sign-in, sessions, roles."""
