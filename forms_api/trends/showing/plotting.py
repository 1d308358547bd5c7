"""Charts as SVG or PNG: readable without colour, and the same bytes for the same figures."""

import functools
import io
import math
import threading
from typing import TYPE_CHECKING

import matplotlib as mpl
from matplotlib.figure import Figure
from matplotlib.ticker import FuncFormatter, MaxNLocator

from forms_api.trends.showing.charts import Chart, Lines, Ratios, Series, interval

if TYPE_CHECKING:
    from matplotlib.axes import Axes

_STYLES = (("-", "o", "#00478f"), ("--", "s", "#1b1b1b"))
_INK, _GRID, _BAND = "#1b1b1b", "#cccccc", "#b9cde0"
_WIDTH, _HIGH, _PANEL, _ROW = 190, 80, 48, 9
_COLUMNS, _INCH = 2, 25.4
_ONE_AT_A_TIME = threading.Lock()
_CONFIG = {
    "svg.hashsalt": "wegwijzer",
    "svg.fonttype": "none",
    "font.family": "DejaVu Sans",
    "font.size": 9,
    "axes.spines.top": False,
    "axes.spines.right": False,
}


@functools.lru_cache(maxsize=128)
def drawn(chart: Chart, kind: str = "svg") -> bytes:
    """Return a chart as ``svg`` or ``png``; lines differ by dashes and signs, not by colour."""
    with _ONE_AT_A_TIME, mpl.rc_context(_CONFIG):  # type: ignore[arg-type]
        figure = _ratios(chart) if isinstance(chart, Ratios) else _lines(chart)
        file = io.BytesIO()
        metadata = {"Date": None} if kind == "svg" else {"Software": None}
        figure.savefig(file, format=kind, dpi=150, metadata=metadata)
    return file.getvalue()


def _figure(height: float) -> Figure:
    return Figure(figsize=(_WIDTH / _INCH, height / _INCH), layout="constrained")


def _lines(chart: Lines) -> Figure:
    rows = math.ceil(len(chart.series) / _COLUMNS)
    figure = _figure(_PANEL * rows if chart.apart and rows else _HIGH)
    if not chart.apart or not chart.series:
        axes = figure.add_subplot()
        for number, series in enumerate(chart.series):
            _line(axes, series, number)
        _frame(axes, chart)
        if len(chart.series) > 1:
            figure.legend(loc="outside lower center", ncols=_COLUMNS, frameon=False)
        return figure
    for number, series in enumerate(chart.series):
        axes = figure.add_subplot(rows, _COLUMNS, number + 1)
        axes.set_title(series.name, loc="left", fontsize=9, fontweight="bold", pad=14)
        _band(axes, series)
        _line(axes, series, 0)
        _frame(axes, chart)
    return figure


def _line(axes: "Axes", series: Series, number: int) -> None:
    dashes, sign, shade = _STYLES[number % len(_STYLES)]
    figures = [math.nan if figure is None else figure for figure in series.figures]
    axes.plot(figures, linestyle=dashes, marker=sign, color=shade, label=series.name, markersize=4)
    for place, words in series.marks:
        axes.axvline(place, color=_INK, linestyle=":", linewidth=1.2)
        at_end = place > len(series.figures) / 2
        axes.annotate(
            words, (place, 1), (-2 if at_end else 2, 2), xycoords=("data", "axes fraction"),
            textcoords="offset points", ha="right" if at_end else "left", fontsize=7.5,
        )  # fmt: skip


def _band(axes: "Axes", series: Series) -> None:
    """Draw the interval; a month that stands alone between hidden ones gets a bar."""
    for place, figure in enumerate(series.figures):
        if figure is not None:
            low, high = interval(figure)
            axes.vlines(place, low, high, color=_BAND, linewidth=3)
    both = [(math.nan, math.nan) if f is None else interval(f) for f in series.figures]
    lows, highs = zip(*both, strict=True)
    axes.fill_between(range(len(both)), lows, highs, color=_BAND, linewidth=0)


def _frame(axes: "Axes", chart: Lines) -> None:
    axes.set_xticks(range(len(chart.axis)), chart.axis)
    axes.set_xlim(-0.4, len(chart.axis) - 0.6)
    axes.set_ylabel(chart.label)
    axes.set_ylim(bottom=0)
    axes.yaxis.set_major_locator(MaxNLocator(4, integer=True))
    axes.yaxis.set_major_formatter(
        FuncFormatter(lambda value, _: f"{value:,.0f}".replace(",", chart.thousands))
    )
    axes.grid(axis="y", color=_GRID)
    axes.set_axisbelow(True)


def _ratios(chart: Ratios) -> Figure:
    figure = _figure(25 + _ROW * len(chart.rows))
    axes = figure.add_subplot()
    for place, (_, low, ratio, high) in enumerate(reversed(chart.rows)):
        axes.hlines(place, low, high, color=_STYLES[0][2], linewidth=2)
        axes.plot(ratio, place, marker="o" if ratio > 1 else "v", color=_INK)
    axes.axvline(1, color=_INK, linestyle=":", linewidth=1.2)
    axes.set_yticks(range(len(chart.rows)), [row[0] for row in reversed(chart.rows)])
    axes.set_xscale("log", base=2)
    axes.xaxis.set_major_formatter(FuncFormatter(lambda value, _: f"× {value:g}"))
    axes.set_xlabel(chart.label)
    axes.grid(axis="x", color=_GRID)
    return figure
