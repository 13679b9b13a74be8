"""The network that hears its own output (Jordan 1986): h_t = φ(x_t U + y_{t-1} W + b)."""

from models.cells.elman import Elman


class Jordan(Elman):
    """Elman's step, but what comes back is y_t = ψ(h_t V + d), y_0 = 0; here ψ = φ.

    All that it remembers has to pass through y, which may be narrower than the state.
    """

    feedback = "output"
