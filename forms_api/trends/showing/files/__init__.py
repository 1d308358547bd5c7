"""Tables as files: CSV with its metadata, XLSX, ODS, JSON, and the open-data package."""
