import type { CivilDate, Issue, IssueSentences } from '@petites-villes/core'
import type { SupersededBecause, SupersededCode } from './superseded-code.js'
import { suggested } from './suggested.js'
import type { Town } from './town.js'

/**
 * The one town that a query names.
 *
 * @property via what the query was read as
 * @property alsoPostalCodeOf the query was read as a commune code and is the postal code of these other towns as well; an
 * interface for people should show them. Empty otherwise
 */
export interface TownFound {
  readonly kind: 'found'
  readonly town: Town
  readonly via: 'code' | 'name' | 'postal-code'
  readonly alsoPostalCodeOf: readonly Town[]
}

/**
 * Two towns or more, larger first: nothing is guessed.
 *
 * @property by `name` when all bear this name, `postal-code` when they share it, `part-of-name` when the query is a part of theirs
 * @property total how many there are; `towns` holds the first 50
 */
export interface SeveralTowns {
  readonly kind: 'several'
  readonly by: 'name' | 'postal-code' | 'part-of-name'
  readonly towns: readonly Town[]
  readonly total: number
}

/**
 * A commune that is gone or was never one, and the towns that answer for its territory today.
 *
 * @property since the day it ceased to be a commune; null as in {@link SupersededCode}
 */
export interface CommuneReplaced {
  readonly kind: 'replaced'
  readonly given: SupersededCode
  readonly because: SupersededBecause
  readonly since: CivilDate | null
  readonly successors: readonly Town[]
  readonly alsoPostalCodeOf: readonly Town[]
}

/** No town. `nearest` holds what was perhaps meant, best first: for a person to confirm, never to take. */
export interface NoTown {
  readonly kind: 'none'
  readonly issue: Issue
  readonly nearest: readonly Town[]
}

/** What a query for a town answers. */
export type LookUp = TownFound | SeveralTowns | CommuneReplaced | NoTown

export const lookUpSentences: IssueSentences = {
  'town/empty-query': {
    fr: () => 'Indiquez une commune : son nom, son code commune ou son code postal.',
    en: () => 'Name a commune: by its name, its commune code or its postal code.',
  },
  'town/query-too-long': {
    fr: p => `Le nom d'une commune ne dépasse pas ${String(p.most)} caractères.`,
    en: p => `The name of a commune has no more than ${String(p.most)} characters.`,
  },
  'town/unknown-code': {
    fr: p => `${String(p.given)} n'est ni un code commune, ni un ancien code commune, ni un code postal.`,
    en: p => `${String(p.given)} is neither a commune code, nor a former one, nor a postal code.`,
  },
  'town/unknown-name': {
    fr: p => `Aucune commune ne s'appelle « ${String(p.given)} ».${suggested(p, 'fr')}`,
    en: p => `No commune is called "${String(p.given)}".${suggested(p, 'en')}`,
  },
  'town/not-there': {
    fr: p => `Aucune commune ne s'appelle « ${String(p.given)} » dans ce territoire.`,
    en: p => `No commune is called "${String(p.given)}" in that territory.`,
  },
}
