"""The commands end with one clear sentence when they cannot go on."""

import os
import subprocess
import sys

import pytest

from tools import services
from tools.paths import ROOT


def run(**settings: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "tools", "run"]
    environment = {**os.environ, **settings}
    return subprocess.run(
        command, check=False, cwd=ROOT, env=environment, capture_output=True, text=True
    )


@pytest.mark.parametrize(
    ("setting", "value", "said"),
    [
        ("WEGWIJZER_PORT", "eighty", "must be a number"),
        ("WEGWIJZER_MESAGES_BURST", "3", "Did you mean WEGWIJZER_MESSAGES_BURST?"),
        ("WEGWIJZER_MESSAGES_BURST", "many", "WEGWIJZER_MESSAGES_BURST: Input should be"),
        ("WEGWIJZER_TRANSLATION", "magic", "WEGWIJZER_TRANSLATION: Input should be"),
    ],
)
def test_a_wrong_setting_stops_the_start_and_says_so(setting: str, value: str, said: str) -> None:
    ended = run(**{"WEGWIJZER_PORT": str(services.free_port()), setting: value})
    assert ended.returncode == 1
    assert said in ended.stderr
    assert "Traceback" not in ended.stderr
