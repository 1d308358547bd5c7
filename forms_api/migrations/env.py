"""Alembic's entry: runs the steps on the connection that is handed in."""

from alembic import context

from forms_api.tables import Table

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=Table.metadata,
    render_as_batch=True,
)
with context.begin_transaction():
    context.run_migrations()
