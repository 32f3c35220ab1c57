"""A reference evaluator of the eligibility language, with nothing but Python's standard library.

It follows ../README.md section by section and shares no code with the TypeScript packages. It trusts its input: a
document or a rule that is not well formed may raise any exception.

    document = Document.read(json_document)
    answer = evaluate(rule, facts, "2026-11-22", document)
    answer.outcome, answer.missing
"""

import json
import math
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any, Dict, List, NamedTuple, Optional, Tuple

YES, NO, UNKNOWN = "yes", "no", "unknown"
ALWAYS: dict = {"op": "all", "of": []}
NEVER: dict = {"op": "any", "of": []}


def read_json(text: str) -> Any:
    """JSON whose numbers are all doubles, as the language has no other number."""
    return json.loads(text, parse_int=float)


# ---------------------------------------------------------------- what names stand for


@dataclass(frozen=True)
class Document:
    """Facts, parameters, criteria and rules by id."""

    facts: Dict[str, dict] = field(default_factory=dict)
    parameters: Dict[str, dict] = field(default_factory=dict)
    criteria: Dict[str, dict] = field(default_factory=dict)
    rules: Dict[str, dict] = field(default_factory=dict)

    @staticmethod
    def read(*documents: dict) -> "Document":
        """Several documents are read together, like the files of one folder."""
        together = Document()
        for given in documents:
            together.facts.update(given.get("facts", {}))
            for section in ("parameters", "criteria", "rules"):
                for entry in given.get(section, []):
                    getattr(together, section)[entry["id"]] = entry
        return together


def version_at(versions: List[dict], as_of: str) -> Optional[dict]:
    """The first version in force on a day, from `from` on, up to but without `to`. ISO days compare as texts."""
    for version in versions:
        if version.get("from", as_of) <= as_of and ("to" not in version or as_of < version["to"]):
            return version
    return None


# ---------------------------------------------------------------- facts


class Found(NamedTuple):
    """What is known of one value: `known` with its value, `absent`, or `unknown`."""

    state: str
    value: Any = None


ABSENT = Found("absent")
NOT_KNOWN = Found("unknown")


def known(value: Any) -> Found:
    return Found("known", value)


def as_found(given: Any) -> Found:
    """The written form of a fact: `null`, an object with a `state`, or the value itself."""
    if given is None:
        return ABSENT
    if isinstance(given, dict):
        return known(given["value"]) if given["state"] == "known" else Found(given["state"])
    return known(given)


@dataclass(frozen=True)
class Case:
    """One question: the facts, the day, what the names mean, and the defaults in force where we stand."""

    facts: Dict[str, Any]
    as_of: str
    document: Document
    defaults: Dict[str, Any] = field(default_factory=dict)
    used: Dict[str, dict] = field(default_factory=dict)

    def fact(self, fact_id: str) -> Found:
        found = self.fact_without_defaults(fact_id)
        if found.state == "unknown" and fact_id in self.defaults:
            value = self.defaults[fact_id]
            self.used[fact_id + "=" + json.dumps(value)] = {"fact": fact_id, "value": value}
            return as_found(value)
        return found

    def fact_without_defaults(self, fact_id: str) -> Found:
        definition = self.document.facts[fact_id]
        if fact_id not in self.facts:
            return NOT_KNOWN
        found = as_found(self.facts[fact_id])
        if found.state == "absent" and not definition.get("nullable", False):
            return NOT_KNOWN
        return found

    def assuming(self, fact_id: str, value: Any) -> "Case":
        return replace(self, defaults={**self.defaults, fact_id: value})


# ---------------------------------------------------------------- operands


def value_of(operand: dict, case: Case) -> Found:
    if "fact" in operand:
        return case.fact(operand["fact"])
    if "value" in operand:
        return known(operand["value"])
    if "parameter" in operand:
        version = version_at(case.document.parameters[operand["parameter"]]["versions"], case.as_of)
        return known(version["value"]) if version else NOT_KNOWN
    if "asOf" in operand:
        return known(case.as_of)
    return computed(operand["op"], [value_of(part, case) for _, part in parts_of(operand)], operand)


def parts_of(operand: dict) -> List[Tuple[str, dict]]:
    """The operands directly inside a computation, each with the key that it stands under."""
    if "of" in operand:
        return [("of", part) for part in operand["of"]]
    return [(key, operand[key]) for key in ("left", "right", "date", "days", "months", "years") if key in operand]


def computed(op: str, parts: List[Found], operand: dict) -> Found:
    """Absence outweighs the unknown, and what has no finite answer is unknown."""
    if any(part.state == "absent" for part in parts):
        return ABSENT
    if any(part.state == "unknown" for part in parts):
        return NOT_KNOWN
    values = [part.value for part in parts]
    if op == "plus":
        units = [key for key, _ in parts_of(operand)][1:]
        moved = moved_day(values[0], dict(zip(units, values[1:])))
        return NOT_KNOWN if moved is None else known(moved)
    number = arithmetic(op, [float(value) for value in values])
    return known(number) if math.isfinite(number) else NOT_KNOWN


def arithmetic(op: str, values: List[float]) -> float:
    if op == "add":
        total = 0.0
        for value in values:
            total += value
        return total
    if op == "multiply":
        product = 1.0
        for value in values:
            product *= value
        return product
    if op == "min":
        return min(values)
    if op == "max":
        return max(values)
    left, right = values
    if op == "subtract":
        return left - right
    return left / right if right != 0 else math.nan


DAYS_IN_400_YEARS = 146_097


def moved_day(day: str, spans: Dict[str, float]) -> Optional[str]:
    """Years go first, then months, then days. A month that is too short ends on its last day."""
    if not all(float(amount).is_integer() for amount in spans.values()):
        return None
    year, month, in_month = (int(part) for part in day.split("-"))
    year, month, in_month = moved_months(year, month, in_month, 12 * int(spans.get("years", 0)))
    year, month, in_month = moved_months(year, month, in_month, int(spans.get("months", 0)))
    # `date` knows the years 1 to 9999; the calendar repeats every 400 years.
    cycles, in_cycle = divmod(year - 1, 400)
    ordinal = date(in_cycle + 1, month, in_month).toordinal() + int(spans.get("days", 0))
    more_cycles, rest = divmod(ordinal - 1, DAYS_IN_400_YEARS)
    moved = date.fromordinal(rest + 1)
    year = moved.year + 400 * (cycles + more_cycles)
    return f"{year:04d}-{moved.month:02d}-{moved.day:02d}" if 1 <= year <= 9999 else None


def moved_months(year: int, month: int, in_month: int, months: int) -> Tuple[int, int, int]:
    years, month_from_zero = divmod(month - 1 + months, 12)
    year, month = year + years, month_from_zero + 1
    return year, month, min(in_month, days_in_month(year, month))


def days_in_month(year: int, month: int) -> int:
    if month == 2:
        return 29 if year % 4 == 0 and (year % 100 != 0 or year % 400 == 0) else 28
    return 30 if month in (4, 6, 9, 11) else 31


# ---------------------------------------------------------------- three values


def decided(condition: bool) -> str:
    return YES if condition else NO


def opposite(outcome: str) -> str:
    return {YES: NO, NO: YES, UNKNOWN: UNKNOWN}[outcome]


def at_least(n: float, outcomes: List[str]) -> str:
    """Yes when enough are yes, no when too few can still become yes."""
    if outcomes.count(YES) >= n:
        return YES
    return NO if len(outcomes) - outcomes.count(NO) < n else UNKNOWN


# ---------------------------------------------------------------- leaves


def same(left: Any, right: Any) -> bool:
    """Equal and of one type: in Python `True == 1`, in the language it is not."""
    return type(left) is type(right) and left == right


def among(item: Any, items: List[Any]) -> bool:
    return any(same(item, other) for other in items)


TESTS = {
    "eq": same,
    "ne": lambda left, right: not same(left, right),
    "lt": lambda left, right: left < right,
    "lte": lambda left, right: left <= right,
    "gt": lambda left, right: left > right,
    "gte": lambda left, right: left >= right,
    "before": lambda left, right: left < right,
    "onOrBefore": lambda left, right: left <= right,
    "after": lambda left, right: left > right,
    "onOrAfter": lambda left, right: left >= right,
    "in": among,
    "notIn": lambda left, right: not among(left, right),
    "contains": lambda left, right: among(right, left),
    "containsAny": lambda left, right: any(among(item, left) for item in right),
    "containsAll": lambda left, right: all(among(item, left) for item in right),
}


def compare(op: str, left: Found, right: Found) -> str:
    if right == known([]):
        if op in ("in", "containsAny"):
            return NO
        if op == "notIn":
            return YES
    if left.state == "absent" or right.state == "absent":
        return decided(op in ("ne", "notIn"))
    if left.state == "unknown" or right.state == "unknown":
        return UNKNOWN
    return decided(TESTS[op](left.value, right.value))


def leaf_outcome(leaf: dict, case: Case) -> str:
    op = leaf["op"]
    if op == "undetermined":
        return UNKNOWN
    if op == "isKnown":
        return decided(case.fact_without_defaults(leaf["fact"]).state != "unknown")
    if op == "isAbsent":
        return decided(case.fact_without_defaults(leaf["fact"]).state == "absent")
    left = value_of(leaf["left"], case)
    if op == "between":
        bounds = value_of(leaf["from"], case), value_of(leaf["to"], case)
        return at_least(2, [compare("gte", left, bounds[0]), compare("lte", left, bounds[1])])
    return compare(op, left, value_of(leaf["right"], case))


# ---------------------------------------------------------------- rules


def outcome_of(rule: dict, case: Case) -> str:
    op = rule["op"]
    if op in ("all", "any", "atLeast"):
        outcomes = [outcome_of(part, case) for part in rule["of"]]
        needed = {"all": len(outcomes), "any": 1, "atLeast": rule.get("n")}[op]
        return at_least(needed, outcomes)
    if op == "not":
        return opposite(outcome_of(rule["of"], case))
    if op == "criterion":
        version = criterion_at(rule["id"], case)
        return outcome_of(version["value"], case) if version else UNKNOWN
    if op == "assume":
        return outcome_of(rule["in"], case.assuming(rule["fact"], rule["value"]))
    return leaf_outcome(rule, case)


def criterion_at(criterion_id: str, case: Case) -> Optional[dict]:
    return version_at(case.document.criteria[criterion_id]["versions"], case.as_of)


# ---------------------------------------------------------------- residual


def residual_of(rule: dict, case: Case) -> dict:
    """The rule that remains once the known facts are used. The case must hold no defaults."""
    op = rule["op"]
    if op in ("all", "any", "atLeast"):
        return residual_of_parts(rule, [residual_of(part, case) for part in rule["of"]])
    if op == "not":
        inside = residual_of(rule["of"], case)
        if inside == ALWAYS:
            return NEVER
        if inside == NEVER:
            return ALWAYS
        return inside["of"] if inside["op"] == "not" else {"op": "not", "of": inside}
    if op == "criterion":
        version = criterion_at(rule["id"], case)
        if version is None:
            return rule
        inside = residual_of(version["value"], case)
        closed = inside == version["value"] and inside not in (ALWAYS, NEVER)
        return rule if closed else inside
    if op == "assume":
        inside = residual_of(rule["in"], case)
        if inside in (ALWAYS, NEVER) or case.fact(rule["fact"]).state != "unknown":
            return inside
        return {**rule, "in": inside}
    if op in ("isKnown", "isAbsent"):
        if case.fact(rule["fact"]).state == "unknown":
            return rule
    outcome = leaf_outcome(rule, case)
    if outcome != UNKNOWN:
        return ALWAYS if outcome == YES else NEVER
    if op == "undetermined":
        return rule
    return {key: part if key == "op" else filled(part, case) for key, part in rule.items()}


def residual_of_parts(rule: dict, parts: List[dict]) -> dict:
    op = rule["op"]
    still_open = [part for part in parts if part not in (ALWAYS, NEVER)]
    if op == "all":
        if NEVER in parts:
            return NEVER
    elif op == "any":
        if ALWAYS in parts:
            return ALWAYS
    else:
        needed = rule["n"] - parts.count(ALWAYS)
        if needed <= 0:
            return ALWAYS
        if needed > len(still_open):
            return NEVER
        if 1 < needed < len(still_open):
            return {"op": "atLeast", "n": needed, "of": still_open}
        op = "all" if needed == len(still_open) else "any"
    return still_open[0] if len(still_open) == 1 else {"op": op, "of": still_open}


def filled(operand: dict, case: Case) -> dict:
    """An operand with the known facts written into it."""
    if "fact" in operand:
        found = case.fact(operand["fact"])
        return {"value": found.value} if found.state == "known" else operand
    if "op" not in operand:
        return operand
    if "of" in operand:
        return {**operand, "of": [filled(part, case) for part in operand["of"]]}
    return {**operand, **{key: filled(part, case) for key, part in parts_of(operand)}}


def missing_in(residual: dict, case: Case) -> List[str]:
    """The unknown facts that the leaves of a residual read, sorted."""
    found = set()
    for leaf in leaves_of(residual, case):
        for fact_id in facts_read(leaf):
            if case.fact(fact_id).state == "unknown":
                found.add(fact_id)
    return sorted(found)


def leaves_of(rule: dict, case: Case) -> List[dict]:
    op = rule["op"]
    if op in ("all", "any", "atLeast"):
        return [leaf for part in rule["of"] for leaf in leaves_of(part, case)]
    if op == "not":
        return leaves_of(rule["of"], case)
    if op == "assume":
        return leaves_of(rule["in"], case)
    if op == "criterion":
        version = criterion_at(rule["id"], case)
        return leaves_of(version["value"], case) if version else []
    return [rule]


def facts_read(leaf: dict) -> List[str]:
    if "fact" in leaf:
        return [leaf["fact"]]
    sides = [leaf[key] for key in ("left", "right", "from", "to") if key in leaf]
    return [fact_id for side in sides for fact_id in facts_in(side)]


def facts_in(operand: dict) -> List[str]:
    if "fact" in operand:
        return [operand["fact"]]
    if "op" not in operand:
        return []
    return [fact_id for _, part in parts_of(operand) for fact_id in facts_in(part)]


# ---------------------------------------------------------------- the answer


class Answer(NamedTuple):
    """What the language answers to one question. `residual` is None outside every version of a dated rule."""

    outcome: str
    missing: List[str]
    assumptions: List[dict]
    residual: Optional[dict]


def evaluate(rule: dict, facts: Dict[str, Any], as_of: str, document: Document) -> Answer:
    """Answers a rule, or `{"ruleId": ...}` for a dated rule of the document."""
    if "ruleId" in rule:
        version = version_at(document.rules[rule["ruleId"]]["versions"], as_of)
        if version is None:
            return Answer(UNKNOWN, [], [], None)
        rule = version["value"]
    case = Case(facts, as_of, document)
    outcome = outcome_of(rule, case)
    assumptions = [case.used[key] for key in sorted(case.used)]
    residual = residual_of(rule, case)
    return Answer(outcome, missing_in(residual, case), assumptions, residual)
