import type { Io } from './io.js'
import { WrongUse } from './wrong-use.js'

/** Rows of text cells, blank lines kept: what an importer reads. */
export type Rows = readonly (readonly string[])[]

/**
 * The rows of a CSV or xlsx file, as `pvd check` reads it.
 *
 * @param sheet of an xlsx file; its first one unless told otherwise
 * @throws WrongUse for a file that cannot be read
 */
export async function rowsIn(io: Pick<Io, 'stream'>, path: string, sheet?: string): Promise<Rows> {
  const source = await io.stream(path).catch(() => {
    throw new WrongUse({
      fr: `Le fichier « ${path} » ne peut pas être lu.`,
      en: `The file "${path}" cannot be read.`,
    })
  })
  const { describeFinding, openTable } = await import('petites-villes/validation')
  const { batches } = await openTable(source, sheet === undefined ? {} : { sheet })
  const rows: (readonly string[])[] = []
  for await (const batch of batches) {
    const grave = batch.findings.find(({ severity }) => severity === 'error')
    if (grave)
      throw new WrongUse({
        fr: `Le fichier « ${path} » n'est pas un tableau lisible. ${describeFinding(at(grave), 'fr')}`,
        en: `The file "${path}" is no readable table. ${describeFinding(at(grave), 'en')}`,
      })
    rows.push(...batch.rows.map(({ cells }) => cells))
  }
  return rows
}

/** A finding of the file alone, without column, value or repair. */
function at<Told extends object>(finding: Told) {
  return { ...finding, value: null, column: null, repair: null }
}
