"""What the window asks of the desktop around it; where the desktop does not have it, nothing happens."""
