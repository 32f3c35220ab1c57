import { createHash } from 'node:crypto'

const sha256 = text => createHash('sha256').update(text).digest('hex')

/**
 * For each column of the plain tables the number of its rows and a checksum: `communes.names`, `zonings.pvd.signed`. The checksum
 * is of the values, one per line in UTF-8, and not of the packed form, so that anybody can compute it again.
 */
export function columnRecords(tables, path = '') {
  return Object.entries(tables).flatMap(([name, value]) =>
    typeof value === 'string'
      ? [{ column: path + name, rows: value === '' ? 0 : value.split('\n').length, sha256: sha256(value) }]
      : columnRecords(value, `${path}${name}.`),
  )
}

/**
 * The rows of a table that stand beside those of its source: how many there are of each other source. Former codes have the
 * successors of the added movements.
 */
export function otherSources({ movementsAdded, formerCodes }) {
  const sourceOf = new Map(movementsAdded.map(row => [row.from, row.source]))
  const count = (table, sources) =>
    [...new Set(sources)].sort().map(source => ({
      table,
      source,
      rows: sources.filter(own => own === source).length,
    }))
  return [
    ...count(
      'formerCodes',
      formerCodes.flatMap(({ code }) => sourceOf.get(code) ?? []),
    ),
    ...count('movements', [...sourceOf.values()]),
  ]
}

export const fileRecord = text => ({ bytes: Buffer.byteLength(text), sha256: sha256(text) })
