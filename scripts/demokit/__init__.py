"""The demo: fictional boards that trust each other by the same commands that an admin types."""
