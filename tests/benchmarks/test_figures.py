"""Figures are well-formed, and a mark lies where its figure says."""

from xml.etree import ElementTree

import numpy as np
import pytest

from benchmarks.figures import Axis, draw
from benchmarks.growth import slope_row
from benchmarks.results import rate_row

SVG = "{http://www.w3.org/2000/svg}"


def test_decades_are_evenly_far_apart() -> None:
    axis = Axis.over([20.0, 5_000.0], 0.0, 300.0)
    assert axis.ticks == [(0.0, 1), (100.0, 2), (200.0, 3), (300.0, 4)]
    assert axis.at(1_000.0) == 200.0


def test_the_slope_is_the_exponent() -> None:
    points = [(x, 3e-6 * x**1.5) for x in (10.0, 1_000.0, 100_000.0)]
    row = slope_row("t", points, 1.6)
    assert row.ratio == pytest.approx(1.5)
    assert row.spread == pytest.approx((1.5, 1.5))
    assert row.reached


def test_a_drawing_for_each_curve_and_one_for_the_ratios() -> None:
    curve = slope_row("time <by> size", [(10.0, 0.1), (100.0, 1.0), (1_000.0, 10.0)], 1.1)
    fast, slow = np.ones(3), np.full(3, 2.0)
    rows = [curve] + [rate_row(f"task {n}", "r", fast, slow, 1, target=n) for n in (1.0, 4.0)]
    drawings = draw("subject", [*rows, rate_row("no aim", "r", fast, slow, 1)])
    assert list(drawings) == ["time-<by>-size.svg", "subject.svg"]
    curve_circles, ratio_circles = (
        list(ElementTree.fromstring(drawing).iter(f"{SVG}circle")) for drawing in drawings.values()
    )
    assert len(curve_circles) == 3
    reached, missed = ratio_circles
    assert float(reached.attrib["cx"]) > float(missed.attrib["cx"])
    assert reached.attrib["fill"] != missed.attrib["fill"]
