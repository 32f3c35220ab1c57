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

export const fileRecord = text => ({ bytes: Buffer.byteLength(text), sha256: sha256(text) })
