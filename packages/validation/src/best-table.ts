import type { CheckRow } from './judged-row.js'
import { headerReach, readHeader } from './header.js'
import type { TableDefinition } from './table.js'

/**
 * The table that a file most likely is: of those of which the header has every column that must be there, the one with most columns
 * in common; else the one with the largest share of its columns.
 *
 * @throws RangeError when there is no table to choose from
 */
export function bestTable(tables: readonly TableDefinition[], rows: readonly CheckRow[]): TableDefinition {
  const [first] = tables
  if (!first) throw new RangeError('there is no table to choose from')
  if (tables.length === 1) return first
  let [best, most] = [first, -1]
  for (const table of tables)
    for (const { cells } of rows.slice(0, headerReach)) {
      const { fits, complete } = readHeader(cells, table.columns)
      const worth = fits === 0 ? 0 : (complete ? 100 + fits : 0) + fits / table.columns.length
      if (worth > most) [best, most] = [table, worth]
    }
  return best
}
