import type { Cents, Localized } from '@petites-villes/core'
import { both } from '../both.js'
import type { ExpensePart, FundingTerm, Per } from '../funding-term.js'
import type { OfferId } from '../offer.js'
import { sum } from './money.js'
import type { Project } from './project.js'

/** An expense or a number that a line is computed from: known, known to be none, or to be asked for. */
export type Wanted<T> = { readonly value: T } | { readonly none: true } | { readonly ask: readonly Ask[] }

/** A question whose answer turns an unknown line into an amount. */
export interface Ask {
  readonly about: string
  readonly text: Localized
}

/** What few investments pay for: a project that does not name them has none of them. */
const rarely: ReadonlySet<ExpensePart> = new Set(['posts', 'running'])

/** The expense that a line is counted on. */
export function baseOf({ on }: FundingTerm, offer: OfferId, project: Project): Wanted<Cents> {
  const { cost, parts, eligible } = project
  const counted = eligible?.[offer]
  if (counted !== undefined) return counted > 0 ? { value: counted } : { none: true }
  if (!on) return cost > 0 ? { value: cost } : { none: true }
  const complete = parts !== undefined && sum(Object.values(parts)) === cost
  const open = on.filter(part => parts?.[part] === undefined && !complete && !rarely.has(part))
  if (open.length > 0)
    return { ask: open.map(part => ({ about: `parts.${part}`, text: questionOfPart[part] })) }
  const value = sum(on.flatMap(part => parts?.[part] ?? []))
  return value > 0 ? { value } : { none: true }
}

/** How many times an amount is counted. */
export function countOf(per: Per | undefined, { counts }: Project): Wanted<number> {
  if (per === undefined || per === 'project') return { value: 1 }
  const count = counts?.[per]
  if (count === undefined) return { ask: [{ about: `counts.${per}`, text: questionOfCount[per] }] }
  return count > 0 ? { value: count } : { none: true }
}

const part = (fr: string, en: string) =>
  both(
    `Quelle part du coût, en euros hors taxes, va ${fr} ?`,
    `How much of the cost, in euros before tax, goes to ${en}?`,
  )

const questionOfPart: Readonly<Record<ExpensePart, Localized>> = {
  acquisition: part('à l’achat de locaux ou de terrains', 'buying premises or land'),
  works: part('aux travaux', 'works'),
  equipment: part('à l’aménagement et à l’équipement', 'fitting-out and equipment'),
  studies: part('aux études et à la maîtrise d’œuvre', 'studies and design'),
  posts: part('à des postes', 'posts'),
  running: part('au fonctionnement', 'running costs'),
}

const questionOfCount: Readonly<Record<Exclude<Per, 'project'>, Localized>> = {
  year: both('Pendant combien d’années ?', 'For how many years?'),
  dwelling: both('Combien de logements ?', 'How many dwellings?'),
  person: both('Combien de personnes ?', 'How many people?'),
  'structure-year': both(
    'Combien de structures, comptées chacune par année ?',
    'How many structures, each counted once a year?',
  ),
  'square-metre': both('Combien de mètres carrés ?', 'How many square metres?'),
  'inhabitant-year': both(
    'Combien d’habitants, comptés chacun par année ?',
    'How many inhabitants, each counted once a year?',
  ),
}
