import type { Io } from './io.js'
import { WrongUse } from './wrong-use.js'

/** Rows of text cells, blank lines kept: what an importer reads. */
export type Rows = readonly (readonly string[])[]

/**
 * The rows of a CSV or xlsx file. CSV may be UTF-8, with or without a mark, or Windows-1252, its cells parted by semicolons,
 * commas or tabs.
 *
 * @param sheet of an xlsx file; its first one unless told otherwise
 * @throws WrongUse for a file that cannot be read
 */
export async function rowsIn(io: Pick<Io, 'readBytes'>, path: string, sheet?: string): Promise<Rows> {
  const bytes = await io.readBytes(path).catch(() => {
    throw new WrongUse({
      fr: `Le fichier « ${path} » ne peut pas être lu.`,
      en: `The file "${path}" cannot be read.`,
    })
  })
  const isXlsx = bytes[0] === 0x50 && bytes[1] === 0x4b
  try {
    return await (isXlsx ? rowsOfWorkbook(bytes, sheet) : rowsOfText(decoded(bytes)))
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new WrongUse({
      fr: `Le fichier « ${path} » n'est pas un tableau lisible : ${reason}.`,
      en: `The file "${path}" is no readable table: ${reason}.`,
    })
  }
}

async function rowsOfWorkbook(bytes: Uint8Array, sheet?: string): Promise<Rows> {
  const { readSheet } = await import('read-excel-file/node')
  const { Buffer } = await import('node:buffer')
  const input = Buffer.from(bytes)
  const rows = await (sheet === undefined ? readSheet(input) : readSheet(input, sheet))
  return rows.map(row => row.map(cell => cellText(cell)))
}

function cellText(cell: unknown): string {
  if (cell instanceof Date) return cell.toISOString().slice(0, 10)
  return typeof cell === 'string' || typeof cell === 'number' || typeof cell === 'boolean' ? String(cell) : ''
}

async function rowsOfText(text: string): Promise<Rows> {
  const { parse } = await import('csv-parse/sync')
  return parse(text, {
    bom: true,
    delimiter: delimiterOf(text),
    relax_column_count: true,
    relax_quotes: true,
  })
}

/** The one that parts the first line into most cells. */
function delimiterOf(text: string): string {
  const [line = ''] = text.split(/\r?\n/, 1)
  const counts = [';', ',', '\t'].map(each => ({ each, count: line.split(each).length }))
  return counts.sort((a, b) => b.count - a.count)[0]?.each ?? ';'
}

/** UTF-8 unless it is not: then what Windows writes in France. */
function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}
