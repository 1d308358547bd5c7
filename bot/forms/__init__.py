"""Forms in the conversation: asked, answered, corrected and confirmed before the engine."""
