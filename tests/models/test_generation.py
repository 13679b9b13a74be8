"""One-to-many: a step at a time is the whole sequence at once; seeds, temperatures, starts."""

import numpy as np
import pytest

from models.cells import CELLS
from models.generation import advance, generate, initial_state, read
from models.packing import Ragged
from models.sequence import SequenceNetwork
from tests.models.drawing import network


def drawn(seed: int, **shape: object) -> SequenceNetwork:
    model = network(np.random.default_rng(seed), cls=SequenceNetwork, classes=11, **shape)
    assert isinstance(model, SequenceNetwork)
    return model


@pytest.mark.parametrize("layers", [1, 2])
@pytest.mark.parametrize("cell", CELLS)
def test_steps_are_the_sequence(cell: str, layers: int) -> None:
    model = drawn(1, cell=cell, layers=layers)
    ids = [3, 1, 10, 4]
    at_once = model.logits(model.pack(Ragged.from_sequences([ids])))
    state = initial_state(model)
    for token, expected in zip(ids, at_once, strict=True):
        state, logits = advance(model, state, token)
        np.testing.assert_allclose(logits, expected, rtol=1e-12)


@pytest.mark.parametrize("cell", CELLS)
def test_a_given_vector_is_the_state_before_the_first_step(cell: str) -> None:
    model = drawn(2, cell=cell)
    start = np.random.default_rng(3).standard_normal(4)
    _, from_start = read(model, [5], start)
    _, from_zero = read(model, [5])
    assert not np.allclose(from_start, from_zero)
    if CELLS[cell].parts == 1:  # the whole state is h: reading on is starting from it
        state, _ = read(model, [7, 2])
        _, resumed = read(model, [5], state[0, 0, 0])
        np.testing.assert_allclose(resumed, read(model, [7, 2, 5])[1], rtol=1e-12)


def test_a_start_of_another_width_is_refused() -> None:
    with pytest.raises(ValueError, match=r"\(3,\), the state \(4,\)"):
        initial_state(drawn(4), np.zeros(3))


def test_the_same_seed_gives_the_same_ids_and_another_seed_others() -> None:
    model = drawn(5)
    one, same, other = (
        generate(model, [1], np.random.default_rng(seed), length=30) for seed in (6, 6, 7)
    )
    assert one == same != other
    assert len(one) == 30


def test_temperature_zero_takes_the_likeliest_each_time() -> None:
    model = drawn(8)
    chosen = generate(model, [1], np.random.default_rng(9), length=5, temperature=0)
    text = [1]
    for token in chosen:
        assert token == read(model, text)[1].argmax()
        text.append(token)


def test_a_low_temperature_comes_near_it_and_a_high_one_near_chance() -> None:
    model = drawn(10)
    likeliest = read(model, [1])[1].argmax()
    rng = np.random.default_rng(11)

    def share(temperature: float) -> float:
        drawn = [generate(model, [1], rng, length=1, temperature=temperature) for _ in range(400)]
        return float(np.mean([one == [likeliest] for one in drawn]))

    assert share(0.05) > 0.9
    assert share(100) == pytest.approx(1 / 11, abs=0.06)


def test_it_ends_at_the_end_and_never_says_what_is_barred() -> None:
    model = drawn(12)
    free = generate(model, [1], np.random.default_rng(13), length=50)
    ended = generate(model, [1], np.random.default_rng(13), length=50, end=free[4])
    assert ended == free[: free.index(free[4])]
    barred = generate(model, [1], np.random.default_rng(13), length=50, never=[free[0]])
    assert free[0] not in barred


def test_nothing_to_read_and_a_negative_temperature_are_refused() -> None:
    rng = np.random.default_rng(0)
    with pytest.raises(ValueError, match="at least one token"):
        generate(drawn(14), [], rng, length=1)
    with pytest.raises(ValueError, match="0 or more"):
        generate(drawn(14), [1], rng, length=1, temperature=-1)
