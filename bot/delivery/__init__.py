"""Messages that come later: fetched from the outbox, handed to the person's channel, confirmed."""
