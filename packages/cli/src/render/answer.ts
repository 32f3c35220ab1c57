import type { Localized } from 'petites-villes'
import type { Page } from '../page/page.js'
import { code, type Span } from '../page/span.js'
import { planWords } from '../words/plan-words.js'
import type { FactShape } from './fact-shape.js'

/** How one types the answer: `--fact frr.zoning=frr+`. */
export function answerSpans(
  page: Page,
  fact: string,
  shape: FactShape | undefined,
): readonly (string | Span)[] {
  const words = planWords[page.language]
  const values = Object.keys(shape?.values ?? {})
  const typed = (value: string) => code(`--fact ${fact}=${value}`, page.palette.later)
  const none = shape?.nullable ? [` ${words.or} `, code(words.none)] : []
  switch (shape?.kind) {
    case 'boolean':
      return [typed(words.yes), shape.nullable ? ', ' : ` ${words.or} `, code(words.no), ...none]
    case 'enum':
      return [typed(values.at(-1) ?? ''), ...none]
    case 'set':
      return [typed(values[0] ?? ''), ...none]
    case 'date':
      return [typed(words.day), ...none]
    case 'money':
      return [typed(`<${words.euros}>`), ...none]
    case 'integer':
    case 'number':
      return [typed(`<${words.number}>`), ...none]
    default:
      return [typed(`<${words.anyText}>`), ...none]
  }
}

/** `none (non classée), frr (FRR), frr+ (FRR+)`; a choice that is its own name is not said twice. */
export function choiceSpans(
  page: Page,
  values: Readonly<Record<string, Localized>>,
): readonly (string | Span)[] {
  return Object.entries(values).flatMap(([value, label], at) => [
    at === 0 ? '' : ', ',
    code(value),
    ...(page.say(label) === value ? [] : [` (${page.say(label)})`]),
  ])
}
