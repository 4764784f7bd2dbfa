"""What is kept between runs: the machine's history, and the catalogue people decide in."""
