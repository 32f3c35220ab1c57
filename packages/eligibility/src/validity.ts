import { type CivilDate, type Dated, isCivilDate, moveDay, type Period } from '@petites-villes/core'
import { leafOutcome } from './leaf-outcome.js'
import { type Scope, valueOf } from './operand.js'
import type { Leaf, Operand, Rule } from './rule.js'
import { criteriaOf, leavesUnder, operandsOf, sidesOf } from './walk.js'

/** The first day after the evaluation date on which a version in use ends, another begins, or a day is passed. */
export function validUntil(rule: Rule | Dated<Rule>, scope: Scope): CivilDate | undefined {
  return criticalDays(rule, scope)[0]
}

/** Every later day on which the answer may change while the facts stay, in order. */
export function criticalDays(rule: Rule | Dated<Rule>, scope: Scope): readonly CivilDate[] {
  const found = new Set<CivilDate>()
  const add = (day: CivilDate | undefined) => {
    if (day !== undefined && day > scope.asOf) found.add(day)
  }
  const periods = (dated: readonly Period[]) => {
    for (const { from, to } of dated) {
      add(from)
      add(to)
    }
  }
  const rules = 'op' in rule ? [rule] : rule.map(version => version.value)
  if (!('op' in rule)) periods(rule)
  for (const each of rules) {
    for (const id of allCriteria(each, scope)) periods(scope.rulebook.criteria[id]?.versions ?? [])
    for (const leaf of leavesUnder(each, scope.rulebook)) {
      const operands = [...operandsOf(leaf)]
      for (const operand of operands)
        if ('parameter' in operand) periods(scope.rulebook.parameters[operand.parameter]?.versions ?? [])
      if (operands.some(operand => 'asOf' in operand)) for (const day of turns(leaf, scope)) add(day)
    }
  }
  return [...found].sort()
}

/** The days on which a leaf that looks at the evaluation date turns. */
function* turns(leaf: Leaf, scope: Scope): Generator<CivilDate> {
  const sides = sidesOf(leaf)
  const at = (asOf: CivilDate) => leafOutcome(leaf, { ...scope, asOf })
  for (const moving of sides.filter(looksAtDay))
    for (const still of sides.filter(side => !looksAtDay(side))) {
      const day = valueOf(still, scope)
      if (day.state !== 'known' || !isCivilDate(day.value)) continue
      const centre = unmoved(moving, day.value, scope)
      if (centre === undefined) continue
      // Months differ by up to three days, so the turn lies within a few days of the centre.
      for (let days = -4; days <= 4; days++) {
        const candidate = moveDay(centre, { days })
        const before = moveDay(centre, { days: days - 1 })
        if (candidate && before && at(candidate) !== at(before)) yield candidate
      }
    }
}

const looksAtDay = (operand: Operand): boolean =>
  'asOf' in operand || ('op' in operand && operand.op === 'plus' && looksAtDay(operand.date))

/** Roughly the evaluation date for which `moving` falls on `day`. */
function unmoved(moving: Operand, day: CivilDate, scope: Scope): CivilDate | undefined {
  if (!('op' in moving) || moving.op !== 'plus') return day
  const span: Record<string, number> = {}
  for (const unit of ['days', 'months', 'years'] as const) {
    const amount = moving[unit] === undefined ? undefined : valueOf(moving[unit], scope)
    if (amount === undefined) continue
    if (amount.state !== 'known' || typeof amount.value !== 'number') return undefined
    span[unit] = -amount.value
  }
  const back = moveDay(day, span)
  return back && unmoved(moving.date, back, scope)
}

function allCriteria(rule: Rule, scope: Scope, seen = new Set<string>()): ReadonlySet<string> {
  for (const id of criteriaOf(rule)) {
    if (seen.has(id)) continue
    seen.add(id)
    for (const version of scope.rulebook.criteria[id]?.versions ?? []) allCriteria(version.value, scope, seen)
  }
  return seen
}
