import type { CivilDate } from '@petites-villes/core'
import type { Lines } from '../reference-data.js'

/**
 * The movements of communes as text columns, one row per line, by ascending day: what INSEE publishes once a year, and the few
 * that it leaves out.
 *
 * @property mods INSEE's code of the kind: 10, 20, 21, 30 to 35, 41, 50, 70 to 72
 * @property froms,tos a code behind the letter of what it names: `C` commune, `A` associated, `D` delegated commune, `M` municipal
 * arrondissement. Empty where a code appears or ends without another
 * @property toNames empty where it is the name before
 */
export interface MovementTable {
  readonly days: Lines
  readonly mods: Lines
  readonly froms: Lines
  readonly fromNames: Lines
  readonly tos: Lines
  readonly toNames: Lines
}

/**
 * Everything that {@link openHistory} needs.
 *
 * @property vintage the day of the official geographic code at which the movements end
 * @property parts the delegated and associated communes and arrondissements of that day, with the commune that each is in
 */
export interface HistoryData {
  readonly vintage: CivilDate
  readonly movements: MovementTable
  readonly parts: { readonly codes: Lines; readonly parents: Lines }
}
