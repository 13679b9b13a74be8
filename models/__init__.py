"""Arrays in, arrays out: recurrent networks, BPTT by hand in NumPy, and bags of words."""
