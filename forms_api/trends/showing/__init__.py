"""Figures for people: the dashboard, charts, files and the yearly report."""
