"""All state that must not be lost; nothing else touches its database."""
