import { arrondissementOf } from './arrondissement.js'
import { matchedText } from './matched-text.js'
import { openNameFinder } from './name-finder.js'
import type { Register } from './register.js'
import type { Town } from './town.js'
import type { TownHit } from './town-hit.js'
import { codeIn, type TownIndex } from './town-index.js'
import { longestQuery } from './town-query.js'

/**
 * The towns that a person typing a name, a part of one or a code most likely wants, best first. Names compare as `foldName` folds
 * them, in this order:
 *
 * - this very name, then this name but for its small words,
 * - the name in the department, region or postal code that the query names as well: `saint denis 974`,
 * - names that begin so or hold these words in full, and towns of which a former commune or a part has this name,
 * - names with words that begin so,
 *
 * and among equals the larger town. Only when there is none of these, one after the other: words that are missing or in another
 * order and the beginnings of former names, words written as one (`LaRochelle`, `mont pellier`), a territory that is still being
 * typed, one wrong letter in a word, all towns of a territory that is named alone. Codes: a commune code, then a postal code, then a former
 * commune code; the beginning of a code gives the towns whose commune or postal code begins so.
 */
export function searchHits(index: TownIndex, query: string, limit: number): TownHit[] {
  const asked = query.normalize('NFC').trim()
  return take(index, asked, limit).map(({ row, by, via, mistyped }) => {
    const town = index.register.town(row)
    return { town, by, via, mistyped, matched: matchedText(via?.name ?? town.name, asked) }
  })
}

/** As {@link searchHits}, the towns alone. */
export function searchTowns(index: TownIndex, query: string, limit: number): Town[] {
  return take(index, query.normalize('NFC').trim(), limit).map(({ row }) => index.register.town(row))
}

type Hit = Pick<TownHit, 'by' | 'via' | 'mistyped'> & { readonly row: number }

function take(index: TownIndex, asked: string, limit: number): Hit[] {
  const hits = new Map<number, Hit>()
  if (asked === '' || asked.length > longestQuery || !(limit >= 1)) return []
  for (const hit of found(index, asked, limit)) {
    if (!hits.has(hit.row)) hits.set(hit.row, hit)
    if (hits.size >= limit) break
  }
  return [...hits.values()]
}

function* found(index: TownIndex, asked: string, limit: number): Generator<Hit> {
  const code = codeIn(asked)
  if (code !== undefined) yield* byCode(index, code.length === 4 ? `0${code}` : code)
  if (code?.length === 5) return
  for (const { rows, ...name } of finderOf(index.register)(asked, limit))
    for (const row of rows.length > 1 ? index.byPopulation(rows) : rows) yield { row, ...name }
}

function* byCode({ register, byPopulation }: TownIndex, code: string): Generator<Hit> {
  const own = register.rowOf(code)
  if (own !== undefined) yield { row: own, by: 'code', via: null, mistyped: false }
  const arrondissement = arrondissementOf(code, register.superseded)
  for (const row of byPopulation(register.rowsOfPostalCode(code)))
    yield { row, by: 'postal-code', via: arrondissement, mistyped: false }
  const superseded = register.superseded(code)
  for (const successor of superseded?.successors ?? []) {
    const row = register.rowOf(successor)
    if (superseded && row !== undefined) yield { row, by: 'code', via: superseded, mistyped: false }
  }
}

const finders = new WeakMap<Register, ReturnType<typeof openNameFinder>>()

/** The index is built when a query first asks for it. */
function finderOf(register: Register) {
  const known = finders.get(register) ?? openNameFinder(register)
  finders.set(register, known)
  return known
}
