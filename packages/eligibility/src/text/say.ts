import {
  formatCivilDate,
  formatMoney,
  formatNumber,
  isCents,
  isCivilDate,
  type Language,
} from '@petites-villes/core'
import type { Value } from '../fact-value.js'
import { relations, units, words } from './lexicon.js'
import type { Token, ValueFormat } from './phrase.js'

/**
 * A phrase in words, without capital or full stop.
 *
 * @example
 * ```ts
 * import { civilDate } from '@petites-villes/core'
 * import { defineFacts, defineRulebook, describeRule, ruleBuilder, say } from '@petites-villes/eligibility'
 *
 * const vocabulary = defineFacts({
 *   population: {
 *     kind: 'integer',
 *     unit: 'inhabitants',
 *     label: { fr: 'population municipale', en: 'municipal population' },
 *     question: { fr: '?', en: '?' },
 *   },
 * })
 * const { lt } = ruleBuilder(vocabulary)
 * const meaning = describeRule(lt('population', 900), {
 *   rulebook: defineRulebook({ vocabulary }),
 *   asOf: civilDate('2026-11-22'),
 * })
 * say(meaning, 'fr') // => 'population municipale : moins de 900 habitants'
 * say(meaning, 'en') // => 'municipal population: under 900 inhabitants'
 * ```
 */
export function say(token: Token, language: Language): string {
  const word = words[language]
  const inside = (part: Token): string => say(part, language)
  switch (token.token) {
    case 'name':
      return token.label[language]
    case 'value':
      return formatValue(token.value, token.format, language)
    case 'threshold':
      return `${inside(token.of)} (${token.label[language]})`
    case 'day-of-evaluation':
      return `${formatCivilDate(token.day, language)} (${word.dayOfEvaluation})`
    case 'computed':
      return token.op === 'plus'
        ? word.later(inside(first(token.of)), joined(token.of.slice(1).map(inside), word.and))
        : word.arithmetic[token.op](token.of.map(grouped(inside)))
    case 'span':
      return word.spans[token.unit](inside(token.amount))
    case 'relation': {
      const named = token.right.flatMap(part => (part.token === 'threshold' ? [part.label[language]] : []))
      const items = token.right.map(part => inside(part.token === 'threshold' ? part.of : part))
      const relation = relations[language][token.op](items, token.kind)
      return named.length > 0 ? `${relation} (${named.join(', ')})` : relation
    }
    case 'is':
      return `${inside(token.subject)}${word.colon}${inside(token.relation)}`
    case 'clause':
      return token.text[language]
    case 'excluded':
      return `${word.excluded}${word.colon}${inside(token.of)}`
    case 'all':
      return token.of.length === 0 ? word.always : token.of.map(nested(inside)).join(word.andAlso)
    case 'any':
      return token.of.length === 0 ? word.never : token.of.map(nested(inside)).join(word.orElse)
    case 'at-least':
      return `${word.atLeast(token.n, token.of.length)}${word.colon}${token.of.map(nested(inside)).join(word.separator)}`
    case 'supposing':
      return `${inside(token.of)} (${word.supposing(inside(token.fact), inside(token.value))})`
    case 'unknown':
      return `${word.unknown} (${word.reasons[token.reason]})`
    case 'nothing':
      return word.nothing
  }
}

/** A value as people write it: `7 846 habitants`, `45 000 €`, `oui`, `1er mars 2021`. */
export function formatValue(value: Value, format: ValueFormat, language: Language): string {
  if (Array.isArray(value)) return value.map(item => formatValue(item as Value, format, language)).join(', ')
  if (typeof value === 'boolean') return value ? words[language].yes : words[language].no
  if (typeof value === 'number') {
    if (format.kind === 'money' && isCents(value)) return formatMoney(value, language)
    const number = formatNumber(value, language)
    return format.unit ? units[format.unit][language](number, Math.abs(value)) : number
  }
  if (format.kind === 'date' && isCivilDate(value)) return formatCivilDate(value, language)
  const named = typeof value === 'string' && format.values && Object.hasOwn(format.values, value)
  return named ? (format.values?.[value]?.[language] ?? value) : String(value)
}

const first = (tokens: readonly Token[]): Token => tokens[0] ?? { token: 'nothing' }

const joined = (items: readonly string[], and: string): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${and} ${items.at(-1) ?? ''}`

const grouped = (inside: (token: Token) => string) => (token: Token) =>
  token.token === 'computed' && token.op !== 'plus' ? `(${inside(token)})` : inside(token)

const nested = (inside: (token: Token) => string) => (token: Token) =>
  (token.token === 'all' || token.token === 'any' || token.token === 'at-least') && token.of.length > 1
    ? `(${inside(token)})`
    : inside(token)
