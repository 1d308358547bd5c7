"""The whole product on the stand-in: real engine, real actions, real form service."""

import asyncio
from pathlib import Path

from tests.telegram.conftest import until
from tools import model
from tools.telegram_standin.product import running


async def test_the_whole_product_answers_on_telegram(tmp_path: Path) -> None:
    path = await asyncio.to_thread(model.ensure)
    async with running(path, tmp_path) as product:
        product.world.says(7, "Jak dostać numer BSN?")
        await until(lambda: bool(product.world.chat(7).sent), 60)
        assert "Oficjalna strona" in product.world.chat(7).sent[0]["text"]
        product.world.says(7, "they are beating me right now")
        await until(lambda: len(product.world.chat(7).sent) > 1, 60)
        assert "112" in product.world.chat(7).sent[1]["text"]
    logs = "".join(p.read_text(errors="ignore") for p in (tmp_path / "log").glob("*.log"))
    assert "Telegram is on" in logs
    assert "beating" not in logs
