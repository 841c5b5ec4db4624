"""The dialogs: opened with ``open()``, never with ``exec()``, because coroutines run on the same loop."""
