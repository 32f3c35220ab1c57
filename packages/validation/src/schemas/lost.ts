import type { Localized } from '@petites-villes/core'
import type { ColumnDefinition } from '../column.js'
import type { TableDefinition } from '../table.js'
import { cellShape } from './cell-shape.js'

/**
 * Something that a format could not carry: another tool that reads the schema alone will not see it.
 *
 * @property rule the id of a rule, or the property of the column
 */
export interface Lost {
  readonly column?: string
  readonly rule: string
  readonly reason: Localized
}

const reasons = {
  value: {
    fr: 'demande de connaître la liste, ou de calculer sur les chiffres',
    en: 'asks for knowing the list, or for a computation on the digits',
  },
  asOf: {
    fr: 'dépend du jour de la vérification',
    en: 'depends on the day of the check',
  },
  bound: { fr: 'la cellule est un texte, sans ordre', en: 'the cell is a text, without an order' },
  several: {
    fr: 'compare plusieurs colonnes, ou la ligne et la liste des communes',
    en: 'compares several columns, or the row with the list of communes',
  },
  names: {
    fr: 'un seul nom de colonne est possible',
    en: 'only one name of a column is possible',
  },
} as const satisfies Readonly<Record<string, Localized>>

/** What patterns and closed lists cannot say of a column. */
export function lostOfCell(column: ColumnDefinition, carries: ReadonlySet<string>): readonly Lost[] {
  const { name } = column
  const lost: Lost[] = cellShape(column).beyond.map(rule => ({ column: name, rule, reason: reasons.value }))
  if (column.names !== undefined) lost.push({ column: name, rule: 'names', reason: reasons.names })
  for (const property of ['min', 'max'] as const)
    if (column[property] !== undefined && !carries.has(property))
      lost.push({ column: name, rule: property, reason: reasons.bound })
  if (column.type === 'percent' && !carries.has('min') && column.min === undefined)
    lost.push(
      { column: name, rule: 'min', reason: reasons.bound },
      { column: name, rule: 'max', reason: reasons.bound },
    )
  for (const property of ['from', 'until'] as const) {
    const limit = column[property]
    if (limit === 'asOf') lost.push({ column: name, rule: property, reason: reasons.asOf })
    else if (limit !== undefined && !carries.has(property))
      lost.push({ column: name, rule: property, reason: reasons.bound })
  }
  return lost
}

/** The rules over rows and tables that are not among those carried. */
export function lostRules({ rules }: TableDefinition, isCarried: (at: number) => boolean): readonly Lost[] {
  return rules.flatMap(({ rule, columns }, at) =>
    isCarried(at)
      ? []
      : [{ rule, column: Object.values(columns).flat().join(', '), reason: reasons.several }],
  )
}
