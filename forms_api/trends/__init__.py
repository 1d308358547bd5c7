"""What newcomers ask, in counts: counted by day, closed by month and week, published safely."""
