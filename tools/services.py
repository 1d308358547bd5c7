"""The four processes, their settings and their order."""

import os
import secrets
import socket
from dataclasses import dataclass
from pathlib import Path

from tools.paths import DATA, python_of


@dataclass(frozen=True)
class Service:
    """A process: how it starts and the address that answers once it is ready."""

    name: str
    command: list[str]
    health: str


@dataclass(frozen=True)
class Plan:
    """All processes with the environment they share."""

    services: list[Service]
    environment: dict[str, str]
    address: str


def plan(model: Path, port: int, data: Path = DATA) -> Plan:
    """Return what to start; the inner processes get free ports and one-time tokens."""
    engine, actions, forms = (free_port() for _ in range(3))
    token, forms_token = secrets.token_urlsafe(24), secrets.token_urlsafe(24)
    environment = {
        **os.environ,
        "WEGWIJZER_MODEL": str(model),
        "WEGWIJZER_DATA": str(data),
        "WEGWIJZER_PORT": str(port),
        "WEGWIJZER_ENGINE_PORT": str(engine),
        "WEGWIJZER_ENGINE_URL": f"http://127.0.0.1:{engine}",
        "WEGWIJZER_ENGINE_TOKEN": token,
        "WEGWIJZER_ACTIONS_PORT": str(actions),
        "WEGWIJZER_FORMS_PORT": str(forms),
        "WEGWIJZER_FORMS_URL": f"http://127.0.0.1:{forms}",
        "WEGWIJZER_FORMS_TOKEN": forms_token,
    }
    services = [
        Service(
            "engine",
            [python_of("engine"), "-m", "engine"],
            f"http://127.0.0.1:{engine}/status?token={token}",
        ),
        Service(
            "actions",
            [python_of("app"), "-m", "actions"],
            f"http://127.0.0.1:{actions}/health",
        ),
        Service(
            "forms_api",
            [python_of("app"), "-m", "forms_api"],
            f"http://127.0.0.1:{forms}/health",
        ),
        Service("gateway", [python_of("app"), "-m", "bot"], f"http://127.0.0.1:{port}/health"),
    ]
    return Plan(services, environment, f"http://127.0.0.1:{port}")


def free_port() -> int:
    """Return a port of this machine that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def is_busy(port: int) -> bool:
    """Tell whether somebody listens on a port of this machine already."""
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(("127.0.0.1", port))
        except OSError:
            return True
    return False
