"""The project's commands; what runs before any environment exists uses Python alone."""
