import { offers } from '@petites-villes/offers'
import { partnerIds } from '@petites-villes/partners'
import { themeLabels, themes } from '@petites-villes/programme'
import type { ColumnDefinition, ColumnTypeId } from '../column.js'

/**
 * What a pattern or a list can say of the text of a cell.
 *
 * @property pattern the inside of a regular expression that holds for the whole text
 * @property values a closed list
 * @property beyond rules that no pattern can carry
 */
export interface CellShape {
  readonly pattern?: string
  readonly values?: readonly string[]
  readonly beyond: readonly string[]
}

const commune = '(?:0[1-9]|[1-8]\\d|9[0-5]|9[78]|2[AB])\\d{3}'
const department = '(?:0[1-9]|1\\d|2[1-9AB]|[3-8]\\d|9[0-5]|97[1-8]|98[46-9])'
const region = '(?:0[12346]|11|2[478]|32|44|5[23]|7[56]|84|9[34])'
const day = '\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])'
const decimal = '-?\\d+(?:\\.\\d+)?'

const shapes: Readonly<Record<ColumnTypeId, CellShape>> = {
  text: { beyond: ['cell/formula', 'cell/placeholder', 'cell/spaces', 'text/control-characters'] },
  'commune-name': { beyond: ['cell/formula', 'cell/placeholder', 'cell/spaces', 'text/control-characters'] },
  integer: { pattern: '-?\\d+', beyond: [] },
  number: { pattern: decimal, beyond: [] },
  percent: { pattern: decimal, beyond: [] },
  euros: { pattern: '-?\\d+(?:\\.\\d{1,2})?', beyond: [] },
  boolean: { values: ['oui', 'non'], beyond: [] },
  choice: { beyond: [] },
  date: { pattern: day, beyond: ['date/no-such-day'] },
  'insee-code': {
    pattern: commune,
    beyond: [
      'insee-code/unknown',
      'insee-code/former',
      'insee-code/divided',
      'insee-code/arrondissement',
      'insee-code/postal-code',
    ],
  },
  'department-code': { pattern: department, beyond: [] },
  'region-code': { pattern: region, beyond: [] },
  'postal-code': { pattern: '(?:0[1-9]|[1-8]\\d|9[0-8])\\d{3}', beyond: ['postal-code/unknown'] },
  siren: { pattern: '\\d{9}', beyond: ['siren/checksum'] },
  siret: { pattern: '\\d{14}', beyond: ['siret/checksum', 'siret/siren'] },
  'epci-code': { pattern: '2[04]\\d{7}', beyond: ['siren/checksum', 'epci-code/unknown'] },
  'pvd-id': { pattern: `pvd-${region}-${department}-\\d{1,3}`, beyond: [] },
  'partner-id': { values: partnerIds, beyond: [] },
  'offer-id': { values: offers.map(({ id }) => id), beyond: [] },
  theme: { values: themes.flatMap(theme => [theme, themeLabels[theme].fr]), beyond: [] },
  identifier: { pattern: '[a-z\\d]+(?:-[a-z\\d]+)*', beyond: ['identifier/malformed'] },
  url: { pattern: 'https?://[^\\s/@.]+(?:\\.[^\\s/@.]+)+(?::\\d+)?(?:[/?#]\\S*)?', beyond: [] },
  email: { pattern: '[^\\s@;,<>()]+@[^\\s@.;,]+(?:\\.[^\\s@.;,]+)+', beyond: [] },
  phone: { pattern: '(?:0|\\+\\d{2,3}[ .]?)(?:[ .]?\\d){8,10}|3\\d{3}|1\\d{1,2}', beyond: [] },
}

/** The shape of one value of a column, and of the cell: several values stand between separators. */
export function cellShape(column: ColumnDefinition): CellShape {
  const own = shapes[column.type]
  const values = column.type === 'choice' ? (column.values ?? []) : own.values
  const isFrenchDay = column.type === 'date' && column.language === 'fr'
  const pattern = isFrenchDay
    ? `${day}|(?:0?[1-9]|[12]\\d|3[01])[/.-](?:0?[1-9]|1[0-2])[/.-]\\d{4}`
    : own.pattern
  const { beyond } = own
  if (column.separator === undefined)
    return { beyond, ...(values && { values }), ...(pattern !== undefined && { pattern }) }
  const one = values ? values.map(quoted).join('|') : pattern
  return {
    beyond: [...beyond, 'cell/value-twice'],
    ...(one !== undefined && { pattern: `(?:${one})(?:${quoted(column.separator)}(?:${one}))*` }),
  }
}

function quoted(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
}
