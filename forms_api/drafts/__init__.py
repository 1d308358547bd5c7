"""Forms half-way: kept encrypted under the conversation's name until confirmed or old."""
