import { type AskedWord, askedWords } from './asked-word.js'
import { lazy } from './column.js'
import { isSmallWord, typedWords } from './folded-name.js'
import { foundNames } from './found-names.js'
import { searchJoined } from './joined-words.js'
import { oneEditFrom } from './mistyped-word.js'
import { nameFits } from './name-fit.js'
import { searchNames, type TakeName } from './name-search.js'
import { rankNames, type SearchedRegister } from './ranked-names.js'
import type { SupersededCode } from './superseded-code.js'
import { type NameWithHint, openTerritories } from './territory-hint.js'

/** A name of one town or, when a former commune was shared out, of several. */
export interface FoundName {
  readonly rows: readonly number[]
  readonly by: 'name' | 'part-of-name' | 'territory'
  readonly via: SupersededCode | null
  readonly mistyped: boolean
}

/** A query as a name alone, or as a name and its territory. */
type Reading = Pick<NameWithHint, 'name'> & Partial<NameWithHint>

type Among = (name: number) => boolean

/** One way to search for a name. */
type Search = (reading: Reading, enough: number, take: TakeName, among?: Among) => void

const exact = nameFits.indexOf('exact')
const whole = nameFits.indexOf('whole')

export function openNameFinder(register: SearchedRegister) {
  const names = rankNames(register)
  const territories = openTerritories(register)
  const { words } = names

  // A name with a territory after it is no longer being typed.
  const asked = ({ name, holds }: Reading) => askedWords(words, name, holds !== undefined)

  const asTyped: Search = (reading, enough, take, among) =>
    searchNames(words, asked(reading), enough, take, among)

  const joined: Search = ({ name }, _, take, among) =>
    searchJoined(words, typedWords(name).join(''), take, among)

  /** One wrong letter in one word; when that finds nothing, one in each. */
  const mistyped: Search = (reading, enough, take, among) => {
    const typed = asked(reading)
    let taken = false
    const search = (meant: readonly AskedWord[]) =>
      searchNames(
        words,
        meant,
        enough,
        (name, fit) => {
          taken = true
          take(name, fit)
        },
        among,
      )
    const mended = typed.map(word => lazy(() => oneEditFrom(words, word)))
    const misfits = typed.flatMap((word, i) => (word.optional || word.places > 0 ? [] : [i]))
    typed.forEach((word, i) => {
      // A word of no name must be the wrong one.
      if (misfits.every(misfit => misfit === i) && mended[i]!() !== word)
        search(typed.map((own, j) => (j === i ? mended[j]!() : own)))
    })
    if (taken || typed.length === 1 || misfits.some(misfit => mended[misfit]!().places === 0)) return
    search(mended.map(word => word()))
  }

  function search(how: Search, readings: readonly Reading[], limit: number) {
    const found = foundNames(names)
    for (const reading of readings) {
      const { holds } = reading
      const accented = /[^\x20-\x7e]/.test(reading.name) ? reading.name.toLowerCase() : undefined
      const take: TakeName = (name, fit) => {
        const otherAccents =
          fit === exact && accented !== undefined && names.textOf(name).toLowerCase() !== accented
        found.take(name, otherAccents ? whole : fit, holds !== undefined)
      }
      if (holds) how(reading, Infinity, take, name => names.isIn(name, holds))
      else how(reading, limit, take)
    }
    return found
  }

  function* inTerritory(query: string): Generator<FoundName> {
    const holds = territories.named(query) ?? territories.numbered(query)
    if (!holds) return
    for (let name = 0; name < names.formerFrom; name++) {
      const rows = names.rowsOf(name)
      if (holds(rows[0]!)) yield { rows, by: 'territory', via: null, mistyped: false }
    }
  }

  /** Best first, without end when there are many; each way to search is tried when those before it found nothing. */
  return function* find(query: string, limit: number): Generator<FoundName> {
    const told: Reading[] = [{ name: query }, ...territories.hints(query).flatMap(withAndWithoutLink)]
    const begun = lazy(() => territories.begunHints(query).flatMap(withAndWithoutLink))
    const ways: readonly (readonly [Search, () => readonly Reading[]])[] = [
      [asTyped, () => told],
      [asTyped, () => withoutTitle(query)],
      [joined, () => told],
      [asTyped, begun],
      [joined, begun],
      [mistyped, () => [...told, ...begun()]],
    ]
    for (const [how, readings] of ways) {
      const found = search(how, readings(), limit)
      if (found.isEmpty()) continue
      for (const { name, inFull } of found.inOrder())
        yield {
          rows: names.rowsOf(name),
          by: inFull ? 'name' : 'part-of-name',
          via: names.former(name),
          mistyped: how === mistyped,
        }
      return
    }
    yield* inTerritory(query)
  }
}

/** As it is, and without the words that only link it to its territory: saint denis (de la) reunion. */
function withAndWithoutLink({ name, holds }: NameWithHint): NameWithHint[] {
  const words = name.split(' ')
  while (words.length > 1 && isSmallWord(words.at(-1)!.toLowerCase())) words.pop()
  const linked = words.join(' ')
  return linked === name
    ? [{ name, holds }]
    : [
        { name, holds },
        { name: linked, holds },
      ]
}

/** Without the words that people put before a name: mairie de Grenoble. */
function withoutTitle(query: string): Reading[] {
  const name = query.replace(/^(?:mairie|commune|ville)\s+(?:d[eu]s?\s+|d['’]\s*)/i, '')
  return name === query ? [] : [{ name }]
}
