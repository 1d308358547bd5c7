"""Serve the trained model on loopback: ``python -m engine`` in the engine environment.

Settings come from the environment, set by the supervisor: ``WEGWIJZER_MODEL`` (a file),
``WEGWIJZER_ENGINE_PORT``, ``WEGWIJZER_ENGINE_TOKEN`` and ``WEGWIJZER_ACTIONS_PORT``.
"""

import logging
import os
import warnings

os.environ.setdefault("OMP_NUM_THREADS", "1")
os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
os.environ.setdefault("SQLALCHEMY_SILENCE_UBER_WARNING", "1")
os.environ["RASA_TELEMETRY_ENABLED"] = "false"
os.environ["SANIC_IGNORE_PRODUCTION_WARNING"] = "true"


def main() -> None:
    """Start Rasa's server and keep it until the process is told to stop.

    Rasa's debug log holds what people type, so nothing below a warning is ever logged.
    """
    warnings.filterwarnings("ignore")
    logging.basicConfig(level=logging.WARNING)
    from rasa.core import run
    from rasa.core.utils import AvailableEndpoints
    from rasa.utils.log_utils import configure_structlog

    configure_structlog(logging.WARNING)

    run.serve_application(
        model_path=os.environ["WEGWIJZER_MODEL"],
        interface="127.0.0.1",
        port=int(os.environ["WEGWIJZER_ENGINE_PORT"]),
        credentials="credentials.yml",
        auth_token=os.environ["WEGWIJZER_ENGINE_TOKEN"],
        endpoints=AvailableEndpoints.read_endpoints("endpoints.yml"),
    )


if __name__ == "__main__":
    main()
