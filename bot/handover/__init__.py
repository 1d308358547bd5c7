"""A person takes over: asked for here, kept by ``forms_api``, answered in the console."""
