import { inputStream } from './input-stream.js'
import { notice } from './notice.js'
import type { Dialogue } from './session.js'
import { WrongUse } from './wrong-use.js'

/** Rows of text cells, blank lines kept: what an importer reads. */
export type Rows = readonly (readonly string[])[]

/**
 * The rows of a CSV or xlsx file, as `pvd check` reads it. What its reader finds in a file that has rows is told on standard error.
 *
 * @param sheet of an xlsx file; its first one unless told otherwise
 * @throws WrongUse for a file that cannot be read, or is no table
 */
export async function rowsIn({ io, language }: Dialogue, path: string, sheet?: string): Promise<Rows> {
  const { describeFinding, openTable } = await import('petites-villes/validation')
  const { batches } = await openTable(await inputStream(io, path), sheet === undefined ? {} : { sheet })
  const rows: (readonly string[])[] = []
  const told: Parameters<typeof describeFinding>[0][] = []
  for await (const batch of batches) {
    for (const { cells } of batch.rows) rows.push(cells)
    for (const finding of batch.findings) told.push({ ...finding, value: null, column: null, repair: null })
  }
  const [first] = told
  if (first && rows.length === 0)
    throw new WrongUse({
      fr: `Le fichier « ${path} » n'est pas un tableau lisible. ${describeFinding(first, 'fr')}`,
      en: `The file "${path}" is no readable table. ${describeFinding(first, 'en')}`,
    })
  for (const finding of told) {
    const line = finding.line === null ? path : `${path}:${String(finding.line)}`
    notice(io, language, `${line} ${describeFinding(finding, language)}`)
  }
  return rows
}
