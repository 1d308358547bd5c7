"""A strict local stand-in for Telegram's Bot API, for tests, the demo and the chaos command.

It follows https://core.telegram.org/bots/api (Bot API 9) for the methods that the channel uses,
and refuses what Telegram refuses with the same codes and descriptions. Where Telegram keeps a
limit to itself, the stand-in is stricter than Telegram is known to be.
"""
