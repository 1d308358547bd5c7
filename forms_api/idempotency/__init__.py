"""The same write sent twice with one key is done once."""
