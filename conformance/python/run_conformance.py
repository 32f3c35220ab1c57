#!/usr/bin/env python3
"""Runs the conformance vectors against `eligibility.py`.

    python3 conformance/python/run_conformance.py              every vector of the repository
    python3 conformance/python/run_conformance.py FILE...      the files, and the files below the folders, given
    python3 conformance/python/run_conformance.py --answers FILE
                                                               no check: prints the answer to each vector as JSON

Exits with 1 when an answer differs from what a vector expects, with 2 when there is nothing to run.
"""

import json
import sys
from pathlib import Path
from typing import Any, Iterator, List

sys.dont_write_bytecode = True  # leaves no file behind in a checkout

from eligibility import Answer, Document, evaluate, read_json

FORMAT = "conformance/1"
VECTORS = Path(__file__).resolve().parent.parent / "vectors"


def main(arguments: List[str]) -> int:
    only_answers = "--answers" in arguments
    paths = [Path(argument) for argument in arguments if argument != "--answers"] or [VECTORS]
    files = [file for path in paths for file in files_at(path)]
    if only_answers:
        print(json.dumps([as_json(vector, answer) for file in files for vector, answer in answers(file)]))
        return 0
    total = 0
    wrong = 0
    for file in files:
        count = 0
        for vector, answer in answers(file):
            count += 1
            for line in differences(vector["expect"], answer):
                print(f"DIFFERENT {file.name} {vector['id']}: {line}")
                wrong += 1
        print(f"{count:6d}  {file.name}")
        total += count
    print(f"{total} vectors in {len(files)} files, {wrong} differences")
    if total == 0:
        return 2
    return 1 if wrong else 0


def files_at(path: Path) -> List[Path]:
    return sorted(path.rglob("*.json")) if path.is_dir() else [path]


def answers(file: Path) -> Iterator[Any]:
    content = read_json(file.read_text(encoding="utf-8"))
    if content["format"] != FORMAT:
        raise ValueError(f"{file}: the format is {content['format']!r}, not {FORMAT!r}")
    shared = Document.read(content["document"])
    for vector in content["vectors"]:
        own = vector.get("document")
        document = Document.read(content["document"], own) if own else shared
        yield vector, evaluate(vector["rule"], vector["facts"], vector["asOf"], document)


def differences(expect: dict, answer: Answer) -> Iterator[str]:
    """One line for each thing that the vector states and that the answer does not give."""
    for key, found in answer._asdict().items():
        if key in expect and expect[key] != found:
            yield f"{key} is {json.dumps(found)}, expected {json.dumps(expect[key])}"


def as_json(vector: dict, answer: Answer) -> dict:
    return {"id": vector["id"], **answer._asdict()}


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
