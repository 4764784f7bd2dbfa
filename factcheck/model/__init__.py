"""The nouns: values, text positions and records. They import nothing above themselves."""
