"""What the Telegram channel must not lose, sealed by the gateway: nobody here can read it."""
