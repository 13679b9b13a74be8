"""What a model gets right, how sure we are of it, and where."""
