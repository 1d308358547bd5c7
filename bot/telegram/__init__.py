"""The same assistant on Telegram."""
