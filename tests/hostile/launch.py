"""``factcheck`` with the resolver of these tests: ``python -m tests.hostile.launch check …``."""

from factcheck.__main__ import main
from tests.hostile.settings import our_names

if __name__ == "__main__":
    with our_names():
        main()
