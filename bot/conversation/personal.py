"""What is never done where others read along."""

PERSONAL = ("signup_language_pilot", "withdraw_signup", "talk_to_person", "delete_my_data")
"""The acts that ask or tell something about the person."""
