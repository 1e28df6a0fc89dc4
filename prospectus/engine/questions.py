"""Questions by name, and arguments as bytes: how an answer is called in the store.

Architecture Invariant: a name that comes from the cache is only ever turned into a function of the named packages whose
first parameter is `need`; nothing else can be called through a name.
"""

import importlib
import inspect
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cache, cached_property
from hashlib import blake2b
from typing import Any, get_type_hints

import msgspec

from prospectus.base.digest import encode
from prospectus.engine.faults import Damaged, NotAQuestionError
from prospectus.engine.outside import GIVEN

Question = Callable[..., Any]


@dataclass(frozen=True)
class Kind:
    """One question: its function, its name (`module:function`), whether its answers are kept, or given from outside."""

    function: Question
    name: str
    kept: bool
    given: bool

    @cached_property
    def seed(self) -> bytes:
        """What every key of this question starts from."""
        return self.name.encode() + b"\0"

    @cached_property
    def hints(self) -> dict[str, Any]:
        """The types of its parameters and, as `return`, of its answer."""
        return get_type_hints(self.function)

    @cached_property
    def decode(self) -> Callable[[bytes], Any]:
        """Bytes to an answer; raises `msgspec.DecodeError` where they are none."""
        return msgspec.msgpack.Decoder(self.hints["return"]).decode

    def key(self, encoded: bytes) -> int:
        """The 64-bit name of the answer to this question with these arguments."""
        return int.from_bytes(blake2b(self.seed + encoded, digest_size=8).digest(), "little", signed=True)

    @cached_property
    def parameters(self) -> tuple[str, ...]:
        """The names of its parameters after `need`."""
        return tuple(inspect.signature(self.function).parameters)[1:]

    @cached_property
    def decoders(self) -> tuple[Callable[[bytes], tuple[tuple[Any, ...], dict[str, msgspec.Raw]]], ...]:
        """What decodes its arguments, by how many of them are given by place."""
        types = [self.hints[name] for name in self.parameters]
        return tuple(
            msgspec.msgpack.Decoder(tuple[_tuple_of(types[:count]), dict[str, msgspec.Raw]]).decode  # type: ignore[misc]
            for count in range(len(types) + 1)
        )

    def arguments(self, encoded: bytes) -> tuple[tuple[Any, ...], dict[str, Any]]:
        """The arguments that `encoded` stands for, by place and by name, of the types that the question declares."""
        count = encoded[1] & 0xF  # how MessagePack begins a list of fewer than sixteen
        placed, named = self.decoders[count](encoded)
        if not named:
            return placed, {}
        return placed, {name: msgspec.msgpack.decode(raw, type=self.hints[name]) for name, raw in named.items()}


def encoded_arguments(*arguments: object, **named: object) -> bytes:
    """Arguments as canonical bytes."""
    return encode((arguments, named))


@dataclass(slots=True)
class Questions:
    """Every question that has been met, by function and by name.

    `packages` are the modules (with all below them) in which questions live; `unkept` are the questions of whose
    answers only the digest is stored, because they are cheap to ask again or stored elsewhere.
    """

    packages: tuple[str, ...]
    unkept: frozenset[Question] = frozenset()
    by_function: dict[Question, Kind] = field(default_factory=dict)
    by_name: dict[str, Kind] = field(default_factory=dict)

    def of(self, function: Question) -> Kind:
        """What is known of a question; a fault where it could not be found again by name."""
        kind = self.by_function.get(function)
        if kind is None:
            name = f"{function.__module__}:{function.__qualname__}"
            if _found(name, self.packages) is not function:
                raise NotAQuestionError(f"{name} is no function at the top of a module in {', '.join(self.packages)}")
            kind = _kind(function, name, function not in self.unkept)
            self.by_function[function] = self.by_name[name] = kind
        return kind

    def named(self, name: str) -> Kind:
        """The question of a name that comes from the store."""
        kind = self.by_name.get(name)
        if kind is None:
            function = _found(name, self.packages)
            if function is None:
                raise Damaged(name)
            kind = self.of(function)
        return kind


@cache
def _kind(function: Question, name: str, kept: bool) -> Kind:  # noqa: FBT001  # what it is called with is its key
    """What is known of a question. It is kept, for making its decoders takes longer than using them."""
    return Kind(function, name, kept, function in GIVEN)


def _found(name: str, packages: tuple[str, ...]) -> Question | None:
    module_name, _, function_name = name.partition(":")
    if not any(module_name == package or module_name.startswith(f"{package}.") for package in packages):
        return None
    try:
        function = getattr(importlib.import_module(module_name), function_name, None)
    except (ImportError, ValueError):
        return None
    if not inspect.isfunction(function) or function.__module__ != module_name:
        return None
    first = next(iter(inspect.signature(function).parameters), "")
    return function if first.lstrip("_") == "need" else None


def _tuple_of(types: list[Any]) -> Any:  # noqa: ANN401  # a type that is made from types
    return tuple[tuple(types)]  # type: ignore[misc]
