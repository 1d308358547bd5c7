"""Load for the console: a gateway without an engine's cost, and many people and staff."""
