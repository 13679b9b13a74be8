"""The engine measured: against PyTorch, against its own arithmetic, against the bags' whole way."""
