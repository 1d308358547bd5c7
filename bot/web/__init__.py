"""The gateway's doors on HTTP: chat, events, the widget and its demo page."""
