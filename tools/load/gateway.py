"""The gateway itself, with an engine that answers at once: the console is what is measured."""

from aiohttp import web

from bot.app import make_app
from bot.engine import BotMessage, EngineReply, Step, Understanding
from bot.settings import Settings


class QuickEngine:
    """Takes everything for a question about a BSN."""

    async def parse(self, text: str) -> Understanding:
        """Understand at once."""
        ranking = [{"name": "ask/bsn", "confidence": 1.0}]
        return Understanding.model_validate({"decision": "answer", "intent_ranking": ranking})

    async def respond(self, conversation: str, step: Step) -> EngineReply:
        """Answer at once."""
        message = BotMessage(id="answer.bsn")
        return EngineReply(outcome="answered", topic="bsn", messages=[message])


def serve() -> None:
    """Serve until ended."""
    settings = Settings()
    app = make_app(settings, engine=QuickEngine())
    web.run_app(app, host="127.0.0.1", port=settings.port, access_log=None, print=lambda *_: None)
