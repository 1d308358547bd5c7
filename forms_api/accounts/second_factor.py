"""The second factor: a time-based code (RFC 6238) of an authenticator app."""

import time

import pyotp

_STEP_SECONDS = 30
_ISSUER = "Wegwijzer"


def new_secret() -> str:
    """Return a new secret for an authenticator app."""
    return pyotp.random_base32()


def address(secret: str, name: str) -> str:
    """Return the ``otpauth:`` address that an authenticator app reads as a QR code."""
    return pyotp.TOTP(secret).provisioning_uri(name=name, issuer_name=_ISSUER)


def step_of_code(secret: str, code: str, last_used: int) -> int | None:
    """Return the time step a code belongs to, or ``None``: wrong, or used before.

    One step before and after now is right too, for clocks that differ.
    """
    now = int(time.time()) // _STEP_SECONDS
    otp = pyotp.TOTP(secret)
    for step in (now - 1, now, now + 1):
        if step > last_used and pyotp.utils.strings_equal(otp.generate_otp(step), code):
            return step
    return None
