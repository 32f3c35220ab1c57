import type { CivilDate } from '@petites-villes/core'
import type { FactValue } from '../fact-value.js'
import { isLeaf, type Leaf, type Operand, type Rule } from '../rule.js'
import { type Rulebook, versionAt } from '../rulebook.js'
import type { Token, ValueFormat } from './phrase.js'

/** What the names in a rule mean, and the day whose thresholds are to be shown. */
export interface DescribeOptions {
  readonly rulebook: Rulebook
  readonly asOf: CivilDate
  /** `long` names the threshold beside its value. */
  readonly form?: 'short' | 'long'
}

/** The meaning of a rule as tokens; {@link say} makes a sentence of them. Criteria are named, not opened. */
export function describeRule(rule: Rule, options: DescribeOptions): Token {
  if (isLeaf(rule)) return describeLeaf(rule, options)
  switch (rule.op) {
    case 'all':
    case 'any':
      return { token: rule.op, of: rule.of.map(part => describeRule(part, options)) }
    case 'atLeast':
      return { token: 'at-least', n: rule.n, of: rule.of.map(part => describeRule(part, options)) }
    case 'not':
      return { token: 'excluded', of: describeRule(rule.of, options) }
    case 'criterion':
      return {
        token: 'clause',
        text: options.rulebook.criteria[rule.id]?.label ?? { fr: rule.id, en: rule.id },
      }
    case 'assume':
      return {
        token: 'supposing',
        fact: nameOf(rule.fact, options),
        value:
          rule.value === null
            ? { token: 'nothing' }
            : { token: 'value', value: rule.value, format: formatOf(rule.fact, options) },
        of: describeRule(rule.in, options),
      }
  }
}

export function describeLeaf(leaf: Leaf, options: DescribeOptions): Token {
  switch (leaf.op) {
    case 'undetermined':
      return { token: 'clause', text: leaf.because }
    case 'isKnown':
    case 'isAbsent':
      return {
        token: 'is',
        subject: nameOf(leaf.fact, options),
        relation: { token: 'relation', op: leaf.op, kind: formatOf(leaf.fact, options).kind, right: [] },
      }
    default: {
      const format = formatOfLeaf(leaf, options)
      const right = leaf.op === 'between' ? [leaf.from, leaf.to] : [leaf.right]
      return {
        token: 'is',
        subject: describeOperand(leaf.left, format, options),
        relation: {
          token: 'relation',
          op: leaf.op,
          kind: format.kind,
          right: right.map(operand => describeOperand(operand, format, options)),
        },
      }
    }
  }
}

/** A found value: `7 846 habitants`, `aucun`, `inconnu (pas encore demandé)`. */
export function describeValue(found: FactValue, format: ValueFormat): Token {
  if (found.state === 'known') return { token: 'value', value: found.value, format }
  return found.state === 'absent' ? { token: 'nothing' } : { token: 'unknown', reason: found.reason }
}

export function formatOf(fact: string, { rulebook }: DescribeOptions): ValueFormat {
  return rulebook.vocabulary[fact] ?? { kind: 'text' }
}

function nameOf(fact: string, { rulebook }: DescribeOptions): Token {
  const label = rulebook.vocabulary[fact]?.label ?? { fr: fact, en: fact }
  return { token: 'name', id: fact, label }
}

function describeOperand(operand: Operand, format: ValueFormat, options: DescribeOptions): Token {
  if ('fact' in operand) return nameOf(operand.fact, options)
  if ('value' in operand) return { token: 'value', value: operand.value, format }
  if ('asOf' in operand) return { token: 'day-of-evaluation', day: options.asOf }
  if ('parameter' in operand) {
    const parameter = options.rulebook.parameters[operand.parameter]
    if (!parameter) return { token: 'clause', text: { fr: operand.parameter, en: operand.parameter } }
    const version = versionAt(parameter.versions, options.asOf)
    const value: Token = version
      ? { token: 'value', value: version.value, format: { ...format, ...parameter } }
      : { token: 'unknown', reason: 'outside-validity' }
    return options.form === 'long' || !version
      ? { token: 'threshold', of: value, label: parameter.label }
      : value
  }
  const inside = (part: Operand) => describeOperand(part, partFormat(part, format), options)
  if (operand.op === 'plus') {
    const spans = (['years', 'months', 'days'] as const).flatMap((unit): Token[] => {
      const amount = operand[unit]
      return amount === undefined
        ? []
        : [{ token: 'span', unit, amount: bareNumber(describeOperand(amount, { kind: 'integer' }, options)) }]
    })
    return { token: 'computed', op: 'plus', of: [inside(operand.date), ...spans] }
  }
  const parts = 'of' in operand ? operand.of : [operand.left, operand.right]
  return { token: 'computed', op: operand.op, of: parts.map(inside) }
}

/** The span says its unit itself. */
function bareNumber(token: Token): Token {
  if (token.token === 'threshold') return bareNumber(token.of)
  return token.token === 'value' ? { ...token, format: { kind: 'integer' } } : token
}

/** A factor or divisor is a bare number even where the product is money; a parameter says itself what it counts. */
function partFormat(part: Operand, format: ValueFormat): ValueFormat {
  return ('value' in part || 'parameter' in part) && format.kind !== 'date' ? { kind: 'number' } : format
}

function formatOfLeaf(leaf: Extract<Leaf, { left: Operand }>, options: DescribeOptions): ValueFormat {
  const sides = leaf.op === 'between' ? [leaf.left, leaf.from, leaf.to] : [leaf.left, leaf.right]
  for (const side of sides) {
    const format = formatOfOperand(side, options)
    if (format) return format
  }
  return { kind: 'text' }
}

function formatOfOperand(operand: Operand, options: DescribeOptions): ValueFormat | undefined {
  if ('fact' in operand) return formatOf(operand.fact, options)
  if ('parameter' in operand) return options.rulebook.parameters[operand.parameter]
  if ('asOf' in operand) return { kind: 'date' }
  if ('value' in operand) return undefined
  if (operand.op === 'plus') return { kind: 'date' }
  if (operand.op === 'divide') return { kind: 'number' }
  const parts = 'of' in operand ? operand.of : [operand.left, operand.right]
  for (const part of parts) {
    const format = formatOfOperand(part, options)
    if (format) return format
  }
  return undefined
}
