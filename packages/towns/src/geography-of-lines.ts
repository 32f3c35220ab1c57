import type { CivilDate } from '@petites-villes/core'
import { column, lazy, rowsByKey, splitLines } from './column.js'
import type { CommuneCode } from './commune-code.js'
import type { EpciType } from './epci.js'
import type { NameArticle } from './french-name.js'
import type { Geography } from './geography.js'
import type { PostalCode } from './postal-code.js'
import type { ReferenceTables, SignedList } from './reference-data.js'
import type { Siren } from './siren.js'
import { readSupersededCodes } from './superseded-codes.js'

/** Opens tables of plain text: large to carry, easy to write by hand. Columns are split when first asked for. */
export function openLines(tables: ReferenceTables): Geography {
  const { communes, epcis, zonings } = tables
  const codes = splitLines(communes.codes) as readonly CommuneCode[]
  const name = column(communes.names)
  const article = column(communes.articles)
  const population = column(communes.populations)
  const postalCodes = column(communes.postalCodes)
  const siren = column(communes.sirens)
  const epci = column(communes.epcis)
  const epciSirens = lazy(() => splitLines(epcis.sirens))
  const placeOfEpci = lazy(() => new Map(epciSirens().map((own, place) => [own, place])))
  const lists = { pvd: openList(zonings.pvd), ort: openList(zonings.ort), acv: openList(zonings.acv) }
  const yes = lazy(() => new Set(splitLines(zonings.mountain.yes)))
  const unknown = lazy(() => new Set(splitLines(zonings.mountain.unknown)))
  const code = (row: number) => codes[row]!
  const members = lazy(() => rowsByKey(codes.length, row => (epci(row) === '' ? [] : [epci(row)])))

  return {
    size: codes.length,
    code,
    rowOf: asked => rowIn(codes, asked),
    name,
    article: row => (article(row) === '' ? null : (Number(article(row)) as NameArticle)),
    population: row => (population(row) === '' ? null : Number(population(row))),
    siren: row => (siren(row) || null) as Siren | null,
    postalCodes: row => (postalCodes(row) === '' ? [] : postalCodes(row).split(' ')) as PostalCode[],
    epciOf: row => placeOfEpci().get(epci(row)) ?? -1,
    membersOf: place => members().get(epciSirens()[place] ?? '') ?? [],
    epcis: lazy(() => {
      const [names, types] = [column(epcis.names), column(epcis.types)]
      return epciSirens().map((own, place) => ({
        siren: own as Siren,
        name: names(place),
        type: types(place) as EpciType,
      }))
    }),
    superseded: lazy(() => readSupersededCodes(tables)),
    signed: (list, row) => lists[list]().get(code(row)),
    mountain: row => (yes().has(code(row)) ? 'yes' : unknown().has(code(row)) ? 'unknown' : 'no'),
  }
}

/** Codes ascend, so that no index has to be built before the first question. */
function rowIn(codes: readonly string[], code: string): number | undefined {
  let [low, high] = [0, codes.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if (codes[middle]! < code) low = middle + 1
    else high = middle
  }
  return codes[low] === code ? low : undefined
}

function openList({ codes, signed }: SignedList): () => ReadonlyMap<string, CivilDate | null> {
  return lazy(() => {
    const days = splitLines(signed)
    return new Map(splitLines(codes).map((code, row) => [code, (days[row] || null) as CivilDate | null]))
  })
}
