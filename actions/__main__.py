"""Serve the actions on loopback, in one process: ``python -m actions``."""

import os

from rasa_sdk.endpoint import create_app
from rasa_sdk.executor import ActionExecutor


def main() -> None:
    """Register every action of this package and serve them to the engine."""
    executor = ActionExecutor()
    executor.register_package("actions")
    port = int(os.environ["WEGWIJZER_ACTIONS_PORT"])
    create_app(executor).run(
        host="127.0.0.1", port=port, single_process=True, access_log=False, motd=False
    )


if __name__ == "__main__":
    main()
