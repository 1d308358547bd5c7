"""The language engine: Rasa on loopback, from text to ids and from ids to ids."""
