"""Table models of the window: no widgets, no network, testable alone."""
