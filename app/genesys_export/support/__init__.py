"""Explaining what went wrong: support bundles, looking at other people's, the program's log, what this computer has.

Both faces use it. Nothing in it calls the API, and everything that may leave the computer goes through
:mod:`.scrubbing`.
"""
