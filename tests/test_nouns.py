"""Nouns are as the standard library's dataclasses; only their methods are made later."""

import copy
import dataclasses
import inspect
import pickle
from collections.abc import Callable, Mapping
from dataclasses import FrozenInstanceError, asdict, astuple, field, fields, replace
from typing import Any

import pytest

from factcheck import nouns
from factcheck.model.values import Quantity

Decorator = Callable[..., Any]
BOTH = pytest.mark.parametrize("dataclass", [dataclasses.dataclass, nouns.dataclass])
"""What is true of ours is true of the standard library's."""
LATE = {
    "__init__", "__repr__", "__eq__", "__hash__", "__dataclass_fields__", "__dataclass_params__",
}  # fmt: skip


def frozen(dataclass: Decorator, **more: bool) -> Any:
    """Return a new class of nouns."""

    @dataclass(frozen=True, slots=True, **more)
    class Noun:
        """A noun."""

        name: str
        amount: int | None = None
        notes: Mapping[str, int] = field(default_factory=dict)

        @property
        def told(self) -> str:
            return f"{self.name}: {self.amount}"

    return Noun


def late(kind: type) -> set[str]:
    """Return what of a class has not been made yet."""
    return {name for name, value in vars(kind).items() if "_Late" in repr(value)}


@BOTH
def test_values_are_given_by_place_or_name_or_left_to_their_defaults(dataclass: Decorator) -> None:
    noun = frozen(dataclass)
    one = noun("a", amount=2)
    assert (one.name, one.amount, one.notes, one.told) == ("a", 2, {}, "a: 2")
    assert noun("a").notes is not noun("a").notes
    with pytest.raises(TypeError, match="'name'"):
        noun()
    with pytest.raises(TypeError, match="other"):
        noun("a", other=1)
    parameters = inspect.signature(noun).parameters
    assert list(parameters) == ["name", "amount", "notes"]
    assert parameters["amount"].default is None


@BOTH
def test_only_equal_values_of_one_class_are_equal(dataclass: Decorator) -> None:
    noun, other = frozen(dataclass), frozen(dataclass)
    assert noun("a", 1) == noun("a", 1) != noun("a", 2)
    assert noun("a", 1) != other("a", 1)
    assert noun("a", 1) != ("a", 1, {})
    assert hash(noun("a", 1, ())) == hash(("a", 1, ()))
    assert len({noun("a", 1, ()), noun("a", 1, ())}) == 1
    itself = frozen(dataclass, eq=False)
    assert itself("a") != itself("a")


@BOTH
def test_nothing_changes_and_nothing_is_added(dataclass: Decorator) -> None:
    one = frozen(dataclass)("a")
    with pytest.raises(FrozenInstanceError, match="cannot assign to field 'name'"):
        one.name = "b"
    with pytest.raises(FrozenInstanceError, match="cannot delete field 'name'"):
        del one.name
    with pytest.raises((FrozenInstanceError, TypeError)):
        one.more = 1
    assert not hasattr(one, "__dict__")


@BOTH
def test_the_tools_of_dataclasses_work(dataclass: Decorator) -> None:
    noun = frozen(dataclass)
    one = noun("a", 1, {"x": 2})
    assert repr(one).endswith("Noun(name='a', amount=1, notes={'x': 2})")
    assert [(each.name, each.default) for each in fields(one)][1] == ("amount", None)
    assert dataclasses.is_dataclass(type(one))
    assert asdict(one) == {"name": "a", "amount": 1, "notes": {"x": 2}}
    assert astuple(one) == ("a", 1, {"x": 2})
    assert replace(one, amount=3).told == "a: 3"
    assert copy.copy(one) == copy.deepcopy(one) == one
    match one:
        case noun(name, amount):
            assert (name, amount) == ("a", 1)


@BOTH
def test_names_may_be_wanted(dataclass: Decorator) -> None:
    noun = frozen(dataclass, kw_only=True)
    assert noun(name="a").name == "a"
    with pytest.raises(TypeError, match="positional"):
        noun("a")
    assert noun.__match_args__ == ()


@BOTH
def test_what_is_not_frozen_changes_and_has_no_hash(dataclass: Decorator) -> None:
    @dataclass(slots=True)
    class Tally:
        """A number that grows."""

        count: int = 0

    tally = Tally()
    tally.count += 1
    assert tally == Tally(1)
    assert copy.copy(tally) == tally
    with pytest.raises(TypeError, match="unhashable"):
        hash(tally)


@dataclasses.dataclass(frozen=True)
class Weighed(Quantity):
    """What somebody makes of a noun with the standard library's dataclass."""

    weight: int = 1


@pytest.mark.parametrize("one", [Quantity(None, None, "kg"), Weighed(None, None, "kg", weight=2)])
def test_pickles_keep_a_noun_and_what_inherits_from_one(one: Quantity) -> None:
    assert pickle.loads(pickle.dumps(one)) == copy.copy(one) == one
    assert fields(one)[0].name == "low"
    assert repr(one).startswith(f"{type(one).__name__}(low=None, high=None, unit='kg'")


@BOTH
def test_fields_that_are_named_have_no_order(dataclass: Decorator) -> None:
    @dataclass(frozen=True, slots=True, kw_only=True)
    class Noun:
        name: str = ""
        amount: int

    assert Noun(amount=1).name == ""


@BOTH
def test_a_default_may_be_anything_that_does_not_change(dataclass: Decorator) -> None:
    @dataclass(frozen=True, slots=True)
    class Noun:
        path: Any = field(metadata={"unit": "page"})
        kind: Any = inspect.Parameter("x", inspect.Parameter.KEYWORD_ONLY, default=1)

        def __repr__(self) -> str:
            return "kept"

    assert Noun(1).kind.name == "x"
    assert repr(Noun(1)) == "kept"
    with pytest.raises(TypeError, match="path"):
        Noun()


def test_a_method_is_made_when_it_is_first_wanted() -> None:
    noun = frozen(nouns.dataclass)
    assert late(noun) == LATE
    one = noun("a")
    assert late(noun) == LATE - {"__init__"}
    assert one == noun("a")
    assert late(noun) == LATE - {"__init__", "__eq__"}
    assert noun.__init__.__qualname__ == f"{noun.__qualname__}.__init__"


def test_what_is_not_known_is_refused() -> None:
    with pytest.raises(TypeError, match="slotted"):
        nouns.dataclass(frozen=True, slots=False)  # type: ignore[call-overload]

    with pytest.raises(TypeError, match="default_factory, nothing else"):

        @nouns.dataclass(frozen=True, slots=True)
        class Hidden:
            name: str = field(repr=False)

    with pytest.raises(TypeError, match="default_factory, nothing else"):

        @nouns.dataclass(frozen=True, slots=True)
        class Named:
            name: str = field(kw_only=True)

    with pytest.raises(TypeError, match="its own __post_init__"):

        @nouns.dataclass(frozen=True, slots=True)
        class Checked:
            def __post_init__(self) -> None: ...

    with pytest.raises(TypeError, match="cannot be inherited"):

        @nouns.dataclass(frozen=True, slots=True)
        class Heavy(Quantity):
            weight: int = 1

    with pytest.raises(TypeError, match="mutable default"):

        @nouns.dataclass(frozen=True, slots=True)
        class Shared:
            names: list[str] = []  # noqa: RUF012

    with pytest.raises(TypeError, match="'amount' without a default"):

        @nouns.dataclass(frozen=True, slots=True)
        class Ordered:
            name: str = ""
            amount: int = field()
