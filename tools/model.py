"""The trained model: made anew when what it is made of has changed."""

import hashlib
from pathlib import Path

from tools import content, languages
from tools.console import Clock, run, step
from tools.paths import MODEL, ROOT, python_of

_INPUTS = (
    "config.yml",
    "domain.yml",
    "data/rules/*.yml",
    "data/content/institution_words.txt",
    "engine/**/*.py",
    "engine/adapter.npz",
    "bot/language/*.py",
    "requirements/engine.txt",
)
PROFILE = MODEL / "languages.json"


def ensure() -> Path:
    """Return the model's file, after training it where its inputs are new."""
    name = fingerprint()
    model = MODEL / f"{name}.tar.gz"
    if model.exists() and PROFILE.exists():
        return model
    content.ensure_complete()
    step("Training the model (a few minutes, only when questions or settings changed)")
    clock = Clock()
    _forget_old_models()
    run(
        [*_module("app", "bot.language.learn"), "data/nlu", "data/content", str(PROFILE)],
        failed="the languages' profile could not be learned.",
    )
    run(
        [*_module("engine", "engine.train"), str(MODEL), name, *languages.live()],
        failed="the model could not be trained; the lines above say why.",
        extra={"TF_CPP_MIN_LOG_LEVEL": "3"},
    )
    print(f"    done in {clock}", flush=True)
    return model


def fingerprint() -> str:
    """Return a name that changes with every input of the model.

    Questions of a language that is not live are none; once it is, its files' paths and texts are.
    """
    digest = hashlib.sha256()
    questions = (f"data/nlu/{code}/*.yml" for code in languages.live())
    for pattern in (*_INPUTS, *questions):
        for path in sorted(ROOT.glob(pattern)):
            digest.update(str(path.relative_to(ROOT)).encode() + b"\0" + path.read_bytes())
    return digest.hexdigest()[:16]


def _module(environment: str, name: str) -> list[str]:
    return [python_of(environment), "-m", name]


def _forget_old_models() -> None:
    for old in MODEL.glob("*.tar.gz"):
        old.unlink()
