"""Phone numbers and e-mail addresses, also inside a sentence ("my number is …")."""

import re

import phonenumbers
from email_validator import EmailNotValidError, validate_email

from forms.checks.problem import NotValid

_HERE = "NL"
_ADDRESS = re.compile(r"[^\s<>,;:()\"']+@[^\s<>,;:()\"']+")


def phone(value: str, most: int) -> str:
    """Return the number in international form (+31…); without a country code it is Dutch.

    Raises:
        NotValid: no telephone number that can exist.
    """
    spelled = f"+{value[2:]}" if value.startswith("00") else value
    found = next(iter(phonenumbers.PhoneNumberMatcher(spelled[:200], _HERE)), None)
    if found is None or not phonenumbers.is_valid_number(found.number):
        raise NotValid("phone")
    return phonenumbers.format_number(found.number, phonenumbers.PhoneNumberFormat.E164)


def email(value: str, most: int) -> str:
    """Return the address in its normal form.

    Raises:
        NotValid: no address by the rules of e-mail; whether it exists is not asked anywhere.
    """
    found = _ADDRESS.search(value[:400])
    try:
        checked = validate_email(
            found[0].rstrip(".!?") if found else "", check_deliverability=False
        )
    except EmailNotValidError as error:
        raise NotValid("email") from error
    return checked.normalized.lower()
