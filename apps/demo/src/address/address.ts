import { isCivilDate, type CivilDate, type Language } from 'petites-villes'

export const views = ['plan', 'funding', 'peers', 'valley', 'catalogue', 'check'] as const

/** What the page shows. Without a town, `plan` is the search. */
export type View = (typeof views)[number]

/**
 * Everything that decides what the page shows, so that a link is the whole of it.
 *
 * @property town a commune code; what it names is told when the plan is made
 * @property on the day to speak of; null is today
 * @property answers by the id of their fact, as people type them: `frr.zoning` to `frr+`
 * @property settings of one view: the cost of a project, the offer on the map
 */
export interface Address {
  readonly view: View
  readonly town: string | null
  readonly on: CivilDate | null
  readonly language: Language
  readonly answers: Readonly<Record<string, string>>
  readonly settings: Readonly<Record<string, string>>
}

export const home: Address = {
  view: 'plan',
  town: null,
  on: null,
  language: 'fr',
  answers: {},
  settings: {},
}

/** Reads a query; what it does not know is a setting, and what cannot be is left out. */
export function parseAddress(query: string): Address {
  const given = new URLSearchParams(query)
  const answers: Record<string, string> = {}
  const settings: Record<string, string> = {}
  for (const [name, value] of given) {
    if (name.includes('.')) answers[name] = value
    else if (!own.includes(name)) settings[name] = value
  }
  const view = given.get('view')
  const on = given.get('on')
  return {
    view: views.find(known => known === view) ?? 'plan',
    town: given.get('town') || null,
    on: isCivilDate(on) ? on : null,
    language: given.get('lang') === 'en' ? 'en' : 'fr',
    answers,
    settings,
  }
}

const own: readonly string[] = ['view', 'town', 'on', 'lang']

/** The query of an address, in one order, so that the same page has the same link. */
export function printAddress({ view, town, on, language, answers, settings }: Address): string {
  const query = new URLSearchParams()
  if (view !== 'plan') query.set('view', view)
  if (town !== null) query.set('town', town)
  if (on !== null) query.set('on', on)
  for (const part of [settings, answers])
    for (const name of Object.keys(part).sort()) query.set(name, part[name] ?? '')
  if (language !== 'fr') query.set('lang', language)
  const text = query.toString()
  return text === '' ? '' : `?${text}`
}

/** The same parts with one of them set, or taken away. */
export function withPart(
  parts: Readonly<Record<string, string>>,
  name: string,
  value: string | null,
): Readonly<Record<string, string>> {
  const { [name]: _gone, ...others } = parts
  return value === null ? others : { ...others, [name]: value }
}
