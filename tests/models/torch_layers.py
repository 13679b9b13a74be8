"""The same layers by PyTorch: its own where it has them, autograd through a loop where not."""

from collections.abc import Callable
from typing import Any

import numpy as np

from tests.models.layers import Arrays, Case

LAYERS = [("elman", "tanh"), ("elman", "relu"), ("gru", "tanh"), ("lstm", "tanh")]
"""Those that PyTorch has."""
LOOPS = [("elman", "sigmoid"), ("jordan", "tanh"), ("jordan", "sigmoid"), ("jordan", "relu")]


def states(cell: str, activation: str, P: dict[str, Any], x: Any) -> Any:
    """Every state h <float>[T, H] of one sequence x <float>[T, E]."""
    import torch

    if (cell, activation) not in LAYERS:
        return _by_loop(getattr(torch, activation), P, x)
    rnn, to_theirs = _layer(cell, activation, P)
    weights = {"weight_ih_l0": P["U"].T, "weight_hh_l0": P["W"].T, "bias_ih_l0": P["b"]}
    weights = {name: to_theirs(weight) for name, weight in weights.items()}
    weights["bias_hh_l0"] = torch.zeros_like(P["b"])
    if "c" in P:
        weights["bias_hh_l0"] = torch.cat([torch.zeros_like(P["b"])[: -len(P["c"])], P["c"]])
    h, _ = torch.func.functional_call(rnn, weights, (x,))
    return h


def theirs(case: Case) -> Arrays:
    """h, and the gradient of everything that the layer reads."""
    import torch

    P = {name: torch.from_numpy(array.copy()) for name, array in case.arrays.items()}
    d_states = P.pop("d_states")
    for tensor in P.values():
        tensor.requires_grad_()
    sequences = torch.split(P["x"], case.lengths)
    h = torch.cat([states(case.cell, case.activation, P, x) for x in sequences])
    (h * d_states).sum().backward()
    gradients = {name: np.zeros(tensor.shape) for name, tensor in P.items()}
    gradients |= {name: P[name].grad.numpy() for name in P if P[name].grad is not None}
    return {"h": h.detach().numpy()} | gradients


def _layer(cell: str, activation: str, P: dict[str, Any]) -> tuple[Any, Callable[[Any], Any]]:
    """Return PyTorch's layer, and what puts our gates in its order."""
    import torch

    U, W = P["U"], P["W"]
    size = {"input_size": len(U), "hidden_size": len(W), "dtype": U.dtype}
    if cell == "elman":
        return torch.nn.RNN(nonlinearity=activation, **size), lambda P: P
    if cell == "gru":  # reset, update, candidate
        return torch.nn.GRU(**size), lambda P: P

    def swap_last(P: Any) -> Any:  # ours: i, f, o, u; theirs: i, f, u, o
        i, f, o, u = P.chunk(4)
        return torch.cat([i, f, u, o])

    return torch.nn.LSTM(**size), swap_last


def _by_loop(phi: Callable[[Any], Any], P: dict[str, Any], x: Any) -> Any:
    """Elman's network, and Jordan's where there is a V."""
    import torch

    fed, found = x.new_zeros(len(P["W"])), []
    for x_t in x:
        h = phi(x_t @ P["U"] + fed @ P["W"] + P["b"])
        found.append(h)
        fed = phi(h @ P["V"] + P["d"]) if "V" in P else h
    return torch.stack(found)
