"""Telling the trends what was asked: ids in batches, behind everybody's back, never a text."""
