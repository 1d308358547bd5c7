"""Charts as SVG: readable without colour, and the same bytes for the same figures."""

import functools
import io
import threading
from dataclasses import dataclass

import matplotlib as mpl
from matplotlib.figure import Figure

_STYLES = (("-", "o"), ("--", "s"), ("-.", "^"), (":", "D"), ("-", "v"), ("--", "x"))
_INK, _GRID = "#1b1b1b", "#cccccc"
_SHADES = ("#00478f", "#1b1b1b", "#7a3b00", "#4a4a4a", "#2b6e2f", "#5a2a82")
_INCH = 25.4
_ONE_AT_A_TIME = threading.Lock()
_CONFIG = {
    "svg.hashsalt": "wegwijzer",
    "svg.fonttype": "none",
    "font.family": "DejaVu Sans",
    "font.size": 10,
}


@dataclass(frozen=True, slots=True)
class Series:
    """One line: a name and a figure for each place on the axis, ``None`` where it is hidden."""

    name: str
    figures: tuple[int | None, ...]


@dataclass(frozen=True, slots=True)
class Chart:
    """Lines over time. ``marks`` are dotted lines with words, at places on the axis."""

    axis: tuple[str, ...]
    series: tuple[Series, ...]
    label: str
    marks: tuple[tuple[int, str], ...] = ()


@functools.lru_cache(maxsize=128)
def drawn(chart: Chart, kind: str = "svg") -> bytes:
    """Return a chart as ``svg`` or ``png``; each line has its own dashes, sign and name."""
    with _ONE_AT_A_TIME, mpl.rc_context(_CONFIG):  # type: ignore[arg-type]
        figure = Figure(figsize=(190 / _INCH, 90 / _INCH), layout="constrained")
        axes = figure.add_subplot()
        for number, series in enumerate(chart.series):
            _line(axes, series, number)
        _frame(figure, axes, chart)
        file = io.BytesIO()
        metadata = {"Date": None} if kind == "svg" else {"Software": None}
        figure.savefig(file, format=kind, dpi=150, metadata=metadata)
    return file.getvalue()


def _line(axes: "mpl.axes.Axes", series: Series, number: int) -> None:
    dashes, sign = _STYLES[number % len(_STYLES)]
    figures = [float("nan") if figure is None else figure for figure in series.figures]
    shade = _SHADES[number % len(_SHADES)]
    axes.plot(figures, linestyle=dashes, marker=sign, color=shade, label=series.name, markersize=5)


def _frame(figure: Figure, axes: "mpl.axes.Axes", chart: Chart) -> None:
    axes.set_xticks(range(len(chart.axis)), chart.axis)
    axes.set_ylabel(chart.label)
    axes.set_ylim(bottom=0)
    axes.grid(axis="y", color=_GRID)
    axes.spines[["top", "right"]].set_visible(False)
    for place, words in chart.marks:
        axes.axvline(place, color=_INK, linestyle=":", linewidth=1)
        axes.annotate(
            words, (place, 1), xycoords=("data", "axes fraction"), va="bottom", ha="center"
        )
    if len(chart.series) > 1:
        figure.legend(loc="outside lower center", ncols=2, frameon=False)
