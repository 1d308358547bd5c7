"""Counting a day in memory, writing it down, and closing it."""
