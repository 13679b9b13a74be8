"""`python -m pipeline` does what the command `litotes` does."""

from pipeline.cli import main

if __name__ == "__main__":
    main()
