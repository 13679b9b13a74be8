"""Text → tokens → ids → network → evidence."""

__version__ = "0.1.0"
