import type { Between, Comparison } from '../rule.js'
import { and, type Condition, type Fragment, not, or, sql } from './fragment.js'
import { sqlOperand } from './operand.js'
import type { Path } from './path.js'
import { alike, beside, type SqlOperand } from './sql-operand.js'
import { covers, holds, isEmpty, overlaps } from './set.js'
import type { Defaults, Translation } from './translation.js'

/** Two conditions, neither of them ever NULL: whether the answer is yes, whether it is no. Where both fail it is unknown. */
export interface Verdict {
  readonly yes: Condition
  readonly no: Condition
}

export const refused: Verdict = { yes: false, no: false }

/** The sign of each comparison of two plain values, with the sign of its opposite. */
const signs: Readonly<Partial<Record<Comparison['op'], readonly [string, string]>>> = {
  eq: ['=', '<>'],
  ne: ['<>', '='],
  lt: ['<', '>='],
  lte: ['<=', '>'],
  gt: ['>', '<='],
  gte: ['>=', '<'],
  before: ['<', '>='],
  onOrBefore: ['<=', '>'],
  after: ['>', '<='],
  onOrAfter: ['>=', '<'],
}

export function comparison(
  { op, left, right }: Comparison,
  path: Path,
  defaults: Defaults,
  translation: Translation,
): Verdict {
  const a = sqlOperand(left, [...path, 'left'], defaults, translation)
  const b = sqlOperand(right, [...path, 'right'], defaults, translation)
  return compared(op, a, b, path, translation)
}

export function between(
  { left, from, to }: Between,
  path: Path,
  defaults: Defaults,
  translation: Translation,
): Verdict {
  const middle = sqlOperand(left, [...path, 'left'], defaults, translation)
  const low = compared(
    'gte',
    middle,
    sqlOperand(from, [...path, 'from'], defaults, translation),
    path,
    translation,
  )
  const high = compared(
    'lte',
    middle,
    sqlOperand(to, [...path, 'to'], defaults, translation),
    path,
    translation,
  )
  return { yes: and(low.yes, high.yes), no: or(low.no, high.no) }
}

/** The order of the reference: an empty list settles membership, then absence settles all, then what is unknown stays so. */
function compared(
  op: Comparison['op'],
  left: SqlOperand,
  right: SqlOperand,
  path: Path,
  translation: Translation,
): Verdict {
  const isKnown = and(left.known, right.known)
  const isAbsent = or(left.absent, right.absent)
  const negative = op === 'ne' || op === 'notIn'
  const empty =
    op === 'in' || op === 'notIn' || op === 'containsAny'
      ? and(right.known, right.known !== false && isEmpty(right, translation))
      : false
  const decided = or(empty, isAbsent)
  const test = isKnown === false ? refused : tested(op, left, right, path, translation)
  const answer = { yes: and(isKnown, test.yes), no: and(isKnown, test.no) }
  return negative
    ? { yes: or(decided, answer.yes), no: and(not(empty), answer.no) }
    : { yes: and(not(empty), answer.yes), no: or(decided, answer.no) }
}

/** What two known sides give. */
function tested(
  op: Comparison['op'],
  left: SqlOperand,
  right: SqlOperand,
  path: Path,
  translation: Translation,
): Verdict {
  switch (op) {
    case 'in':
      return twoWays(holds(right, left, translation))
    case 'notIn':
      return opposite(twoWays(holds(right, left, translation)))
    case 'contains':
      return twoWays(holds(left, right, translation))
    case 'containsAny':
      return twoWays(overlaps(left, right, translation))
    case 'containsAll':
      return twoWays(covers(left, right, path, translation))
    default:
      return ordered(op, left, right, path, translation)
  }
}

/** Only asked of sides that are known, so that the test is not NULL. */
const twoWays = (yes: Condition): Verdict => ({ yes, no: not(yes) })

export const opposite = ({ yes, no }: Verdict): Verdict => ({ yes: no, no: yes })

function ordered(
  op: Comparison['op'],
  left: SqlOperand,
  right: SqlOperand,
  path: Path,
  translation: Translation,
): Verdict {
  if (!alike(left, right)) {
    translation.refuse('sql/different-kinds', path, { op, left: left.kind, right: right.kind })
    return refused
  }
  const [sign = '=', contrary = '<>'] = signs[op] ?? []
  const [one, other] = sides(left, right, translation)
  return { yes: sql`${one} ${sign} ${other}`, no: sql`${one} ${contrary} ${other}` }
}

/** Of two columns each is told to look at its characters alone, because their own orders may differ. */
function sides(left: SqlOperand, right: SqlOperand, { dialect }: Translation): readonly [Fragment, Fragment] {
  const [one, other] = [beside(left, right), beside(right, left)]
  if (left.kind !== 'text' || right.kind !== 'text') return [one, other]
  if (right.constant !== undefined) return [dialect.exactText(one), other]
  return [left.constant === undefined ? dialect.exactText(one) : one, dialect.exactText(other)]
}
