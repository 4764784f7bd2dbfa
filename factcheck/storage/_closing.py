"""What is open until its ``with`` ends."""

from typing import Self


class Closing:
    """Something open, which a ``with`` statement closes at its end, however it ends."""

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Close it."""
        raise NotImplementedError
