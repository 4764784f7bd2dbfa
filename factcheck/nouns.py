"""`dataclass`: the slotted dataclass of the standard library, with methods that are made late.

The standard library's writes up to six methods for a class, as text, and compiles them: four
million instructions a class, a fifth of what a run over one page took. But a run makes few of the
nouns it loads, and compares or prints fewer. Here a method is written when it is first asked for.
All else is as there (`replace`, `fields`, `asdict`, equality, hashes, ``repr``, pickles,
`FrozenInstanceError`, dataclasses of the standard library that inherit), and type checkers see the
standard library's. What is not done here is refused when the class is made.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Mapping
from dataclasses import MISSING, Field, FrozenInstanceError
from functools import cache
from reprlib import recursive_repr
from typing import TYPE_CHECKING, Any, NoReturn

__all__ = ["dataclass"]

Scope = dict[str, Any]
"""Names and what they mean where a method's text is compiled."""


class _Late:
    """Stands in a class for a method (or its table of fields) until that is first asked for."""

    def __init__(self, make: Callable[[], Any]) -> None:
        self._make = make

    def __set_name__(self, owner: type, name: str) -> None:
        self._owner, self._name = owner, name

    def __get__(self, noun: object, kind: type | None = None) -> Any:
        made = self._make()
        setattr(self._owner, self._name, made)
        return made.__get__(noun, kind) if hasattr(made, "__get__") else made


def _noun(*, slots: bool, frozen: bool = False, eq: bool = True, kw_only: bool = False) -> Any:
    """Return what makes a class a dataclass; the arguments are those of the standard library.

    Fields may have a default or a ``default_factory``, nothing else; a ``__repr__`` of the class's
    own is kept. Raises `TypeError` for what this does not know: classes without slots, with
    inherited fields or with methods of their own in the place of those made here, and other wishes
    of `field`.
    """
    if not slots:
        message = "only for slotted classes; for others take the one of dataclasses"
        raise TypeError(message)

    def make(kind: type) -> type:
        body = dict(kind.__dict__)
        _check(kind, body)
        annotations = kind.__annotations__
        defaults = {name: body.pop(name) for name in annotations if name in body}
        for name in ("__dict__", "__weakref__"):
            body.pop(name, None)
        names = tuple(annotations)
        given = {name: _given(each) for name, each in defaults.items()}
        if not kw_only:
            _check_order([(name, given.get(name, MISSING) is MISSING) for name in names])
        own = _Own(kind, names, given, kw_only)
        body |= {
            "__slots__": names,
            "__match_args__": () if kw_only else names,
            "__init__": _Late(lambda: own.method(own.init())),
            "__repr__": body.get("__repr__")
            or _Late(lambda: recursive_repr()(own.method(own.repr()))),
            "__dataclass_fields__": _Late(lambda: own.told("fields", annotations, defaults)),
            "__dataclass_params__": _Late(
                lambda: own.told("params", annotations, defaults, eq=eq, frozen=frozen)
            ),
        }
        if frozen:
            body |= _FROZEN
        if eq:
            body["__eq__"] = _Late(lambda: own.method(own.eq()))
            body["__hash__"] = _Late(lambda: own.method(own.hash())) if frozen else None
        own.kind = type(kind)(kind.__name__, kind.__bases__, body)
        own.kind.__qualname__ = kind.__qualname__
        return own.kind

    return make


def _check(kind: type, body: Scope) -> None:
    """Raise `TypeError` for a class that would not become what the standard library makes of it."""
    if any("__dataclass_fields__" in vars(base) for base in kind.__mro__[1:]):
        message = "fields cannot be inherited here: take the dataclass of dataclasses"
        raise TypeError(message)
    own = sorted(_REFUSED & body.keys())
    if own:
        message = f"a class with its own {own[0]}: take the dataclass of dataclasses"
        raise TypeError(message)


def _check_order(fields: list[tuple[str, bool]]) -> None:
    """Raise `TypeError` for a field that must be given behind one that need not be.

    The text of ``__init__`` would say so only once the first noun is made.
    """
    defaulted = False
    for name, required in fields:
        if defaulted and required:
            message = f"field {name!r} without a default follows one with a default"
            raise TypeError(message)
        defaulted = defaulted or not required


def _given(default: Any) -> Any:
    """Return a default as it stands in a class, or a `Field` with a factory.

    Raises `TypeError` for what is not known here.
    """
    if isinstance(default, Field):
        wishes = default.init and default.repr and default.compare
        if not wishes or default.hash is not None or default.kw_only is not MISSING:
            message = "a field may have a default or a default_factory, nothing else"
            raise TypeError(message)
        if default.default_factory is not MISSING:
            return default
        default = default.default
    if type(default).__hash__ is None:
        message = f"mutable default {type(default)} is not allowed: use default_factory"
        raise TypeError(message)
    return default


class _Own:
    """A class of nouns: what its methods are written from."""

    def __init__(
        self, kind: type, names: tuple[str, ...], defaults: Mapping[str, Any], kw_only: bool
    ) -> None:
        self.kind, self._names, self._defaults, self._kw_only = kind, names, defaults, kw_only

    def init(self) -> tuple[str, Scope]:
        """Return the text of ``__init__`` with what its names mean.

        The slots are filled by their own descriptors: a third faster than by their names.
        """
        scope: Scope = {"_missing": MISSING}
        takes, body = ["self"], []
        if self._kw_only and self._names:
            takes.append("*")
        for name in self._names:
            scope[f"_set_{name}"] = self.kind.__dict__[name].__set__
            default, value, take = self._defaults.get(name, MISSING), name, name
            if isinstance(default, Field):
                scope[f"_make_{name}"] = default.default_factory
                value = f"_make_{name}() if {name} is _missing else {name}"
                take = f"{name}=_missing"
            elif default is not MISSING:
                scope[f"_default_{name}"] = default
                take = f"{name}=_default_{name}"
            takes.append(take)
            body.append(f"_set_{name}(self, {value})")
        return f"def __init__({', '.join(takes)}):\n  " + "\n  ".join(body or ["pass"]), scope

    def repr(self) -> tuple[str, Scope]:
        """Return the text of ``__repr__``."""
        shown = ", ".join(f"{name}={{self.{name}!r}}" for name in self._names)
        return f'def __repr__(self):\n return f"{{self.__class__.__qualname__}}({shown})"', {}

    def eq(self) -> tuple[str, Scope]:
        """Return the text of ``__eq__``: only values of the same class are equal."""
        text = (
            "def __eq__(self, other):\n"
            " if other.__class__ is self.__class__:\n"
            f"  return {self._values('self')} == {self._values('other')}\n"
            " return NotImplemented"
        )
        return text, {}

    def hash(self) -> tuple[str, Scope]:
        """Return the text of ``__hash__``."""
        return f"def __hash__(self):\n return hash({self._values('self')})", {}

    def _values(self, whose: str) -> str:
        return f"({''.join(f'{whose}.{name},' for name in self._names)})"

    def method(self, written: tuple[str, Scope]) -> Any:
        """Return a method that is given as text, as one of the class."""
        text, scope = written
        made: Scope = {}
        exec(text, scope, made)  # noqa: S102 (made of names of fields alone, as dataclasses does)
        (function,) = made.values()
        function.__qualname__ = f"{self.kind.__qualname__}.{function.__name__}"
        function.__module__ = self.kind.__module__
        return function

    def told(
        self, what: str, annotations: Mapping[str, Any], defaults: Mapping[str, Any], **made: bool
    ) -> Any:
        """Return ``fields`` or ``params`` of a class as the standard library keeps them."""
        about = {"__annotations__": annotations, "__module__": self.kind.__module__}
        shadow = type(self.kind.__name__, (), {**about, "__doc__": "Has fields.", **defaults})
        wishes = {"init": False, "repr": False, "eq": False, "kw_only": self._kw_only, **made}
        return dataclasses.dataclass(**wishes)(shadow).__dict__[f"__dataclass_{what}__"]


def _set(self: object, name: str, value: object) -> NoReturn:  # noqa: ARG001 (Python's signature)
    message = f"cannot assign to field {name!r}"
    raise FrozenInstanceError(message)


def _delete(self: object, name: str) -> NoReturn:  # noqa: ARG001 (Python's signature)
    message = f"cannot delete field {name!r}"
    raise FrozenInstanceError(message)


@cache
def _names(kind: Any) -> tuple[str, ...]:
    """Return the names of the fields of a class, with those that a class below it adds."""
    return tuple(each.name for each in dataclasses.fields(kind))


def _state(self: Any) -> list[Any]:
    return [getattr(self, name) for name in _names(self.__class__)]


def _restore(self: Any, state: list[Any]) -> None:
    for name, value in zip(_names(self.__class__), state, strict=True):
        object.__setattr__(self, name, value)


_FROZEN: Scope = {
    "__setattr__": _set,
    "__delattr__": _delete,
    "__getstate__": _state,
    "__setstate__": _restore,
}
"""What keeps a noun as it is, and lets it be pickled nevertheless."""
_REFUSED = {"__slots__", "__init__", "__post_init__", "__eq__", "__hash__", *_FROZEN}
"""What a class cannot have of its own: it would be written over, or never called."""

if TYPE_CHECKING:
    from dataclasses import dataclass
else:
    dataclass = _noun
