"""Many records at once, column by column.

Looking at each value of each record is most of what writing a file costs. Here whole columns of two hundred records
are taken, and what holds for all values of one is found out at once.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import chain, islice
from typing import TYPE_CHECKING, Any

from genesys_export.output.bodies import BodyReader, Cells, in_words
from genesys_export.output.columns import Columns
from genesys_export.output.shapes import Shapes
from genesys_export.paging.unparsed import parsed

if TYPE_CHECKING:
    from genesys_export.output.task import Task

SIZE = 200
"""Records of one batch: so few that all of them fit into the processor's cache."""
_NOTHING: dict[str, Any] = {}
_NULL = type(None)
_NOTHING_AT_ALL = frozenset({_NULL})
Batch = Sequence[Sequence[Any]]
"""The values of some records: one sequence for each column."""


def batched(rows: Iterable[Any]) -> Iterator[list[Any]]:
    """Records or rows, some hundred at a time."""
    each = iter(rows)
    while some := list(islice(each, SIZE)):
        yield some


class Batches:
    """Values of many records in the order of the columns learned so far.

    Args:
        learned: the columns; what further records have is learned on the way.

    Attributes:
        columns: paths in the order of the values.
        late: whether a record had something that needs other columns than these.
    """

    def __init__(self, learned: Columns) -> None:
        self._learned = learned
        self.columns = learned.names
        self.late = False
        self._filled: set[str] = set()  # paths of values that were learned
        self._empty: set[str] = set()  # paths that had nothing but null in them
        self._news = False  # whether a record has to be learned from
        self._learn = Shapes(learned.learn).of
        self._reader = BodyReader()

    def __call__(self, records: Sequence[Any]) -> Batch:
        """The values of some records; ``None`` where there is none."""
        found, nothing = self.found(records), [None] * len(records)
        return [found.get(path, nothing) for path in self.columns]

    def of_bodies(self, bodies: Sequence[bytes]) -> Sequence[Cells]:
        """The values of some records, of which their JSON is given; columns of lists only may be left as that."""
        cells = self._found_in(bodies)
        nothing = Cells([None] * len(bodies), _NOTHING_AT_ALL)
        return [cells.get(path, nothing) for path in self.columns]

    def all_of(self, task: Task) -> Iterator[tuple[int, Mapping[str, Cells]]]:
        """What all records of a task have, some at a time: how many they are, and their values by path.

        Columns of lists only may be given as texts, their JSON.
        """
        if task.bodies is None:
            for records in batched(task.records()):
                yield len(records), {path: Cells(values) for path, values in self.found(records).items()}
            return
        for bodies in task.bodies():
            found = self._found_in(bodies)
            yield len(bodies), {path: in_words(cells) for path, cells in found.items()}

    def _found_in(self, bodies: Sequence[bytes]) -> Mapping[str, Cells]:
        cells = self._reader.columns(bodies)
        if cells is not None:
            return cells
        found = self.found(parsed(bodies))
        self._reader.learn(found)
        return {path: Cells(values) for path, values in found.items()}

    def found(self, records: Sequence[Any]) -> dict[str, Sequence[Any]]:
        """What some records have, by path; ``None`` in those that have nothing there."""
        found: dict[str, Sequence[Any]] = {}
        if set(map(type, records)) - {dict}:
            records = [each if type(each) is dict else {"value": each} for each in records]
        _take_apart(records, "", found, self._meet)
        if self._news:
            for record in records:  # in the order of the records, which decides that of the columns
                self._learn(record)
            self._news = False
            self.late = self.late or self._learned.names != self.columns
        return found

    def _meet(self, path: str, kinds: set[type]) -> None:
        """Take note of a column that nothing was learned of yet."""
        if path not in self._filled:
            if kinds != {_NULL}:
                self._filled.add(path)
            elif path not in self._empty:
                self._empty.add(path)
            else:
                return
            self._news = True


def _take_apart(
    records: Sequence[dict[str, Any]], prefix: str, found: dict[str, Sequence[Any]],
    meet: Callable[[str, set[type]], None],
) -> None:  # fmt: skip
    """The columns of some objects, those of the objects in them among these."""
    orders = set(map(tuple, records))
    alike = len(orders) == 1
    names = next(iter(orders)) if alike else dict.fromkeys(chain.from_iterable(records))
    if alike:
        columns: Iterable[Sequence[Any]] = zip(*map(dict.values, records), strict=True)
    else:
        columns = ([each.get(name) for each in records] for name in names)
    for name, values in zip(names, columns, strict=True):
        kinds = set(map(type, values))
        path = prefix + (name.replace(".", "\\.") if "." in name else name)
        if dict in kinds:
            if kinds == {dict} and all(values):
                _take_apart(values, f"{path}.", found, meet)
                continue
            inner = [each if type(each) is dict else _NOTHING for each in values]
            if any(inner):
                _take_apart(inner, f"{path}.", found, meet)
            kinds = _beside(records, name)
            if not kinds:
                continue
            meet(path, kinds)
            found[path] = [None if type(each) is dict and each else each for each in values]
            continue
        meet(path, kinds)
        found[path] = values


def _beside(records: Sequence[dict[str, Any]], name: str) -> set[type]:
    """Kinds of the values that stand beside objects in one column; a field that is not there is none."""
    values = (record[name] for record in records if name in record)
    return {type(value) for value in values if not (type(value) is dict and value)}
