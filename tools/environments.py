"""Both Python environments, made from the hash-pinned requirements and byte-compiled."""

import hashlib
import importlib.util
import sys

from tools.console import Clock, run, step, stop
from tools.paths import ENVIRONMENTS, ROOT, python_of

_UV = ENVIRONMENTS / "uv" / "bin"
_NEEDS = "Python 3.11 with its venv module (on Debian: apt install python3.11 python3.11-venv)"
_NO_PACKAGES = (
    "{} could not be installed. Either the package registry cannot be reached, or a package "
    "must be built and a compiler is missing (on Debian: apt install gcc). See the lines above."
)


def ensure(*, tests: bool = False) -> None:
    """Make what is missing: uv, the engine's and the app's environment."""
    if sys.version_info[:2] != (3, 11):
        stop(f"this is Python {sys.version.split()[0]}; needed is {_NEEDS}.")
    _ensure_uv()
    _ensure("engine", "engine")
    wanted = "dev" if tests else "app"
    if _stamp("app") not in {_fingerprint(wanted), _fingerprint("dev")}:
        _ensure("app", wanted)


def _ensure_uv() -> None:
    if (_UV / "uv").exists():
        return
    if importlib.util.find_spec("ensurepip") is None:
        stop(f"pip is missing; needed is {_NEEDS}.")
    step("Installing uv")
    run(
        [sys.executable, "-m", "venv", str(_UV.parent)],
        failed=f"no environment could be made; needed is {_NEEDS}.",
    )
    pins = ["--require-hashes", "-r", "requirements/uv.txt"]
    run([str(_UV / "pip"), "install", "-q", *pins], failed=_NO_PACKAGES.format("uv"))


def _ensure(environment: str, requirements: str) -> None:
    if _stamp(environment) == _fingerprint(requirements):
        return
    step(f"Installing the {environment} environment ({requirements}.txt)")
    clock, folder = Clock(), ENVIRONMENTS / environment
    if not folder.exists():
        make = [str(_UV / "uv"), "venv", "-q", "-p", sys.executable, str(folder)]
        run(make, failed=f"no environment could be made in {folder}.")
    run(
        [str(_UV / "uv"), "pip", "sync", "-q", "--python", python_of(environment)]
        + ["--require-hashes", "--compile-bytecode", f"requirements/{requirements}.txt"],
        failed=_NO_PACKAGES.format(f"the {environment} environment"),
        extra={"PYTHONDONTWRITEBYTECODE": ""},
    )
    (folder / "stamp").write_text(_fingerprint(requirements))
    print(f"    done in {clock}", flush=True)


def _stamp(environment: str) -> str:
    path = ENVIRONMENTS / environment / "stamp"
    return path.read_text() if path.exists() else ""


def _fingerprint(requirements: str) -> str:
    path = ROOT / "requirements" / f"{requirements}.txt"
    return hashlib.sha256(path.read_bytes()).hexdigest()
