"""Turns: one thread works with records at a time, and none waits for ever."""

from __future__ import annotations

import threading

import pytest

from genesys_export.export.turns import Turn


def test_only_one_thread_works_at_a_time():
    turn, inside, most = Turn(), [], []

    def work():
        for _ in range(50):
            with turn:
                inside.append(1)
                most.append(len(inside))
                inside.pop()

    threads = [threading.Thread(target=work) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert (set(most), len(most)) == ({1}, 400)


def test_who_rests_lets_one_that_waits_go_first():
    turn, order, waiting = Turn(), [], threading.Event()

    def other():
        waiting.set()
        with turn:
            order.append("other")

    with turn:
        thread = threading.Thread(target=other)
        thread.start()
        waiting.wait(10)
        while not order:  # until it has been let in, however late it came to the door
            turn.rest()
        order.append("first")
    thread.join()
    assert order == ["other", "first"]


def test_who_rests_without_the_turn_takes_it_from_nobody():
    turn = Turn()
    turn.rest(0.0001)
    with turn:
        pass


def test_the_turn_is_given_up_by_who_fails():
    turn = Turn()
    with pytest.raises(LookupError), turn:
        raise LookupError
    with turn:
        turn.rest(0.0001)
