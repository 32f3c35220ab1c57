import type { Gazetteer, Issue } from 'petites-villes'
import { type Facts, factsOfTown, offerFacts, parseFactText, type Vocabulary } from 'petites-villes/batch'
import type { ColumnUses } from './column-uses.js'
import type { SourceRow } from './source-rows.js'

/** Why a row is not evaluated. */
export interface RowProblem {
  readonly column: string
  readonly given: string
  readonly issue: Pick<Issue, 'code' | 'params'>
}

export type RowFacts = { readonly facts: Facts } | { readonly problems: readonly RowProblem[] }

/** What is kept of cells that come again; more distinct ones than this are rare, and read anew. */
const mostKept = 50_000

/**
 * Makes the reader of rows for one header. An empty cell is unknown, or absent where the vocabulary says that a missing value
 * in this fact's column means so; what a cell says goes before what is known of the town.
 */
export function rowReader(
  { facts: columns, code }: ColumnUses,
  header: readonly string[],
  vocabulary: Vocabulary,
  gazetteer: Gazetteer | undefined,
): (row: SourceRow) => RowFacts {
  const ofTown = gazetteer && townReader(vocabulary, gazetteer)
  const readers = columns.map(({ place, id }) => ({ place, id, read: cellReader(id, vocabulary) }))
  return ({ cells }) => {
    if (cells.length !== header.length)
      return {
        problems: [
          {
            column: '',
            given: '',
            issue: {
              code: 'evaluate/ragged-row',
              params: { given: cells.length, expected: header.length },
            },
          },
        ],
      }
    const problems: RowProblem[] = []
    const facts: Record<string, unknown> = {}
    const town = code === undefined ? '' : cells[code]!.trim()
    if (ofTown && town !== '') {
      const known = ofTown(town)
      if ('code' in known) problems.push({ column: header[code!]!, given: town, issue: known })
      else Object.assign(facts, known.facts)
    }
    for (const { place, id, read } of readers) {
      const cell = cells[place]!
      const found = read(cell)
      if ('issues' in found)
        for (const issue of found.issues) problems.push({ column: id, given: cell, issue })
      else if (found.value !== undefined) facts[id] = found.value
    }
    return problems.length > 0 ? { problems } : { facts: facts as Facts }
  }
}

type CellValue = { readonly value: unknown } | { readonly issues: readonly Issue[] }

function cellReader(id: string, vocabulary: Vocabulary): (cell: string) => CellValue {
  const definition = vocabulary[id]!
  const empty: CellValue = { value: definition.sqlNull === 'absent' ? null : undefined }
  const kept = new Map<string, CellValue>()
  return cell => {
    if (cell === '') return empty
    let found = kept.get(cell)
    if (found === undefined) {
      found = readCell(cell.trim())
      if (kept.size >= mostKept) kept.clear()
      kept.set(cell, found)
    }
    return found
  }

  function readCell(text: string): CellValue {
    if (text === '') return empty
    // JSON lists come as `a|b`.
    const read = parseFactText(vocabulary, id, definition.kind === 'set' ? text.replaceAll('|', ',') : text)
    return read.ok ? { value: (read.value as Record<string, unknown>)[id] } : { issues: read.issues }
  }
}

type TownRead = { readonly facts: object } | Pick<Issue, 'code' | 'params'>

/** Of a town, the facts that the catalogue shares with that of the programme. */
function townReader(vocabulary: Vocabulary, gazetteer: Gazetteer): (code: string) => TownRead {
  const own: Vocabulary = offerFacts
  const shared = new Set(Object.keys(own).filter(id => means(vocabulary[id], own[id])))
  const kept = new Map<string, TownRead>()
  return code => {
    let found = kept.get(code)
    if (!found) {
      found = read(code)
      if (kept.size >= mostKept) kept.clear()
      kept.set(code, found)
    }
    return found
  }

  function read(code: string): TownRead {
    const town = gazetteer.town(code)
    if (!town) {
      const padded = code.padStart(5, '0')
      const meant = /^\d{4}$/.test(code) && gazetteer.town(padded) ? padded : undefined
      return { code: 'evaluate/no-such-town', params: { given: code, ...(meant && { meant }) } }
    }
    const { facts } = factsOfTown(town)
    return { facts: Object.fromEntries(Object.entries(facts).filter(([id]) => shared.has(id))) }
  }
}

/** Whether every value of one fact may be a value of another. */
function means(theirs: Vocabulary[string] | undefined, ours: Vocabulary[string] | undefined): boolean {
  if (ours === undefined || theirs?.kind !== ours.kind || (ours.nullable && !theirs.nullable)) return false
  const [open, values] = [theirs, ours].map(each => ('values' in each ? each.values : undefined))
  return !open || Object.keys(values ?? {}).every(value => Object.hasOwn(open, value))
}
