"""The state machine as a whole: any order of steps, with restarts in between (Hypothesis)."""

import asyncio
import itertools
import tempfile
from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule, run_state_machine_as_test
from pydantic import SecretStr
from sqlalchemy import select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncSession

from forms_api.accounts.roles import Role, Staff
from forms_api.database import open_database
from forms_api.handovers import lines, store
from forms_api.handovers.states import Cause, IllegalChange
from forms_api.handovers.tables import Change, Handover
from forms_api.settings import Settings

STAFF = [Staff(id=i, name=f"s{i}", roles=frozenset({Role.FRONT_OFFICE})) for i in (1, 2)]
# By hand from the issue, not from the code: what may follow while one waits or talks.
WAITING = {"taken", "transferred", "closed_by_person", "back_to_bot"}
TALKING = {
    "transferred",
    "released",
    "closed_by_staff",
    "closed_by_person",
    "closed_by_silence",
    "back_to_bot",
}
STAYS_OPEN = {"transferred": "waiting", "released": "waiting", "taken": "with_person"}


class Machine(RuleBasedStateMachine):
    """One conversation, asked for again and again."""

    database = ""

    def __init__(self) -> None:
        super().__init__()
        self.loop = asyncio.new_event_loop()
        self.folder = tempfile.TemporaryDirectory()
        self.state, self.said, self.episodes = "bot", 0, 0
        self.conversation = f"c-{id(self)}-{self.folder.name}"
        self._start()

    def _start(self) -> None:
        known = Settings(
            forms_token=SecretStr("x" * 16), data=Path(self.folder.name), database=self.database
        )
        self.engine, self.sessions = self.loop.run_until_complete(open_database(known))

    def _in_session(self, work: Callable[[AsyncSession], Awaitable[None]]) -> None:
        async def run() -> None:
            async with self.sessions.begin() as session:
                await work(session)

        self.loop.run_until_complete(run())

    @rule()
    def restart(self) -> None:
        """Everything in memory is gone."""
        self.loop.run_until_complete(self.engine.dispose())
        self._start()

    @rule(language=st.sampled_from(["pl", "uk"]))
    def ask(self, language: str) -> None:
        async def work(session: AsyncSession) -> None:
            await store.ask(session, conversation=self.conversation, language=language, office="a")

        if self.state in ("waiting", "with_person"):
            with pytest.raises(IntegrityError):
                self._in_session(work)
        else:
            self._in_session(work)
            self.state, self.said, self.episodes = "waiting", 0, self.episodes + 1

    @rule(
        cause=st.sampled_from([c for c in Cause if c is not Cause.ASKED]),
        staff=st.sampled_from(STAFF),
    )
    def change(self, cause: Cause, staff: Staff) -> None:
        also = {"staff_id": staff.id, "staff_name": staff.name} if cause == "taken" else {}

        async def work(session: AsyncSession) -> None:
            handover = await store.newest_of(session, self.conversation)
            if handover is None:
                raise IllegalChange
            await store.change(session, handover, cause, staff, **also)

        may = {"waiting": WAITING, "with_person": TALKING}.get(self.state, set())
        if cause in may:
            self._in_session(work)
            self.state = STAYS_OPEN.get(cause, "bot" if cause == "back_to_bot" else "closed")
        else:
            with pytest.raises(IllegalChange):
                self._in_session(work)

    @rule(text=st.text(min_size=1, max_size=40).filter(lambda t: t.isprintable()))
    def say(self, text: str) -> None:
        async def work(session: AsyncSession) -> None:
            handover = await store.open_of(session, self.conversation)
            assert (handover is not None) == (self.state in ("waiting", "with_person"))
            if handover:
                line = await lines.add(session, handover, "person", text=text, language="pl")
                assert lines.text_of(session, line) == text
                self.said += 1

        self._in_session(work)

    @invariant()
    def what_is_stored_is_what_happened(self) -> None:
        async def work(session: AsyncSession) -> None:
            newest = await store.newest_of(session, self.conversation)
            assert (newest.state if newest else "bot") == self.state
            if newest is None:
                return
            assert len(await lines.after(session, newest.id, 0)) == self.said
            assert (newest.staff_id is not None) or self.state != "with_person"
            mine = select(Handover.id).where(Handover.conversation == self.conversation)
            wanted = select(Change).where(Change.handover_id.in_(mine)).order_by(Change.id)
            found = (await session.execute(wanted)).scalars().all()
            assert sum(c.cause == "asked" for c in found) == self.episodes
            for first, second in itertools.pairwise(found):
                assert second.cause == "asked" or second.before == first.after

        self._in_session(work)

    def teardown(self) -> None:
        self.loop.run_until_complete(self.engine.dispose())
        self.loop.close()
        self.folder.cleanup()


def test_any_order_of_steps(database: str) -> None:
    kind = type("Machine", (Machine,), {"database": database})
    run_state_machine_as_test(
        kind,
        settings=settings(
            max_examples=12 if database else 40,
            stateful_step_count=20,
            deadline=None,
            suppress_health_check=list(HealthCheck),
        ),
    )
