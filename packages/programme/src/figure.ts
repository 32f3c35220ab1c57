import {
  type Cents,
  type CivilDate,
  type Confidence,
  formatCivilDate,
  formatMoney,
  type Language,
  localeOf,
  type Localized,
  type Source,
} from '@petites-villes/core'
import { figures } from './figures.js'

/** How much: money in cents, a count of `label`, or a share of 100. */
export type Amount =
  | { readonly unit: 'cents'; readonly value: Cents }
  | { readonly unit: 'count'; readonly value: number }
  | { readonly unit: 'percent'; readonly value: number }

/**
 * A figure of the programme on a day.
 *
 * @property bound `about` and `at-least` as the source words it
 * @property on the day for which it holds; for precision `month` or `year` the last day of it
 */
export interface Figure {
  readonly id: string
  readonly label: Localized
  readonly amount: Amount
  readonly bound: 'exact' | 'about' | 'at-least'
  readonly on: CivilDate
  readonly precision: 'day' | 'month' | 'year'
  readonly sources: readonly [Source, ...Source[]]
  readonly confidence: Confidence
}

/**
 * The last figure stated on a subject up to a day, or undefined when none was.
 *
 * @example
 * ```ts
 * import { civilDate } from '@petites-villes/core'
 * import { figure } from '@petites-villes/programme'
 *
 * figure('project-managers', civilDate('2023-06-30'))?.amount.value // => 838
 * figure('project-managers', civilDate('2026-11-22'))?.amount.value // => 870
 * figure('project-managers', civilDate('2021-01-01')) // => undefined
 * ```
 */
export function figure(id: string, asOf: CivilDate): Figure | undefined {
  return figures
    .filter(each => each.id === id && each.on <= asOf)
    .reduce<Figure | undefined>((last, each) => (last && last.on > each.on ? last : each), undefined)
}

const boundWords = {
  exact: { fr: '', en: '' },
  about: { fr: 'environ ', en: 'about ' },
  'at-least': { fr: 'plus de ', en: 'over ' },
} as const

const amountText = ({ unit, value }: Amount, language: Language): string => {
  if (unit === 'cents') return formatMoney(value, language)
  const style = unit === 'percent' ? 'percent' : 'decimal'
  return new Intl.NumberFormat(localeOf[language], { style }).format(unit === 'percent' ? value / 100 : value)
}

/**
 * A figure as one line: its subject, the amount, the day.
 *
 * @example
 * ```ts
 * import { civilDate } from '@petites-villes/core'
 * import { figure, formatFigure } from '@petites-villes/programme'
 *
 * const managers = figure('project-managers', civilDate('2026-11-22'))
 * managers && formatFigure(managers, 'en') // => 'project managers in post: 870 (31 December 2024)'
 * ```
 */
export function formatFigure({ label, amount, bound, on, precision }: Figure, language: Language): string {
  const colon = language === 'fr' ? ' : ' : ': '
  const written = formatCivilDate(on, language)
  const when =
    precision === 'day'
      ? written
      : written
          .split(' ')
          .slice(precision === 'month' ? 1 : 2)
          .join(' ')
  return `${label[language]}${colon}${boundWords[bound][language]}${amountText(amount, language)} (${when})`
}
