import type { Operand } from '../rule.js'
import { and, type Condition, type Fragment, list, or, sql } from './fragment.js'
import type { Path } from './path.js'
import { beside, type Size, type SqlOperand } from './sql-operand.js'
import type { Translation } from './translation.js'

type Computation = Extract<Operand, { op: string }>
type Arithmetic = Exclude<Computation, { op: 'plus' }>

/** Translates a part of the computation; `steps` lead to it from the whole. */
type PartOf = (part: Operand, ...steps: Path) => SqlOperand

/** A computation on numbers or days. Absence passes through it, and what cannot be computed is unknown. */
export function computed(
  operand: Computation,
  path: Path,
  translation: Translation,
  partOf: PartOf,
): SqlOperand {
  return operand.op === 'plus'
    ? movedDay(operand, path, translation, partOf)
    : arithmetic(operand, path, translation, partOf)
}

function arithmetic(operand: Arithmetic, path: Path, translation: Translation, partOf: PartOf): SqlOperand {
  const parts =
    'of' in operand
      ? operand.of.map((part, at) => partOf(part, 'of', at))
      : (['left', 'right'] as const).map(side => partOf(operand[side], side))
  const { dialect } = translation
  const values = parts.map(({ safe }) => dialect.double(safe))
  const value = valueOf[operand.op](values, translation)
  const size = sizeOf(operand.op, parts)
  const known = [...parts.map(part => part.known)]
  const [, divisor] = parts
  if (operand.op === 'divide' && divisor) known.push(isNotZero(divisor, dialect.double))
  if (size.most > Number.MAX_VALUE || size.least < Number.MIN_VALUE) {
    // Rows may leave the numbers that a double holds.
    if (dialect.overflowRaises) translation.refuse('sql/may-overflow', path, { op: operand.op })
    known.push(sql`COALESCE(abs(${value}) <= 1.7976931348623157e308, FALSE)`)
  }
  const all = and(...known)
  return {
    kind: 'number',
    known: all,
    absent: or(...parts.map(part => part.absent)),
    value,
    safe: all === true ? value : sql`CASE WHEN ${all === false ? 'FALSE' : all} THEN ${value} END`,
    size: { least: Math.max(size.least, Number.MIN_VALUE), most: Math.min(size.most, Number.MAX_VALUE) },
    whole: false,
  }
}

const isNotZero = ({ constant, safe }: SqlOperand, double: (value: Fragment) => Fragment): Condition =>
  typeof constant === 'number' ? constant !== 0 : sql`COALESCE(${double(safe)} <> 0, FALSE)`

const operator =
  (sign: string) =>
  (values: readonly Fragment[]): Fragment =>
    sql`(${list(values, ` ${sign} `)})`

const valueOf: Readonly<
  Record<Arithmetic['op'], (values: readonly Fragment[], translation: Translation) => Fragment>
> = {
  add: operator('+'),
  multiply: operator('*'),
  subtract: operator('-'),
  divide: ([left = [], right = []]) => sql`(${left} / NULLIF(${right}, 0))`,
  min: (values, { dialect }) => dialect.least(values),
  max: (values, { dialect }) => dialect.greatest(values),
}

/** The sizes of a result. A sum keeps at least the last digit of its smallest part, or is 0. */
function sizeOf(op: Arithmetic['op'], parts: readonly SqlOperand[]): Size {
  const sizes = parts.map(({ size }) => size ?? { least: 1, most: 1 })
  const least = Math.min(...sizes.map(size => size.least))
  switch (op) {
    case 'min':
    case 'max':
      return { least, most: Math.max(...sizes.map(size => size.most)) }
    case 'add':
    case 'subtract':
      return {
        least: Math.max(least * 2 ** -54, Number.MIN_VALUE),
        most: sizes.reduce((sum, size) => sum + size.most, 0),
      }
    case 'multiply':
      return {
        least: sizes.reduce((product, size) => product * size.least, 1),
        most: sizes.reduce((product, size) => product * size.most, 1),
      }
    case 'divide': {
      const [left = { least: 1, most: 1 }, right = { least: 1, most: 1 }] = sizes
      return { least: left.least / right.most, most: left.most / right.least }
    }
  }
}

function movedDay(
  operand: Extract<Operand, { op: 'plus' }>,
  path: Path,
  translation: Translation,
  partOf: PartOf,
): SqlOperand {
  const { dialect } = translation
  const day = partOf(operand.date, 'date')
  const steps = (['years', 'months', 'days'] as const).flatMap(unit => {
    const amount = operand[unit]
    return amount ? [{ unit, by: partOf(amount, unit) }] : []
  })
  // On its way through several steps a day may leave the calendar and come back, which no database follows.
  const signs = new Set(
    steps.map(({ by }) => (typeof by.constant === 'number' ? Math.sign(by.constant) : undefined)),
  )
  signs.delete(0)
  if (steps.length > 1 && (signs.size > 1 || signs.has(undefined))) translation.refuse('sql/mixed-span', path)
  const dated = { ...day, kind: 'day' } as const
  const start = day.constant === undefined ? day.safe : beside(day, dated)
  const value = steps.reduce<Fragment>((from, { unit, by }) => {
    const amount = dialect.double(by.safe)
    if (unit === 'days') return dialect.addDays(from, amount)
    return dialect.addMonths(from, amount, unit === 'years' ? 12 : 1)
  }, start)
  const parts = [day, ...steps.map(({ by }) => by)]
  const known = and(...parts.map(part => part.known), sql`${value} IS NOT NULL`)
  return {
    kind: 'day',
    known,
    absent: or(...parts.map(part => part.absent)),
    value,
    safe: value,
  }
}
