"""Why an answer cannot be kept."""


class NotValid(ValueError):
    """An answer that cannot be kept; never carries the answer itself."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code
