"""The gateway: channels and languages on one side, the engine's ids on the other."""
