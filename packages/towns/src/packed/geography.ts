import type { CivilDate } from '@petites-villes/core'
import { lazy, splitLines } from '../column.js'
import type { CommuneCode } from '../commune-code.js'
import { epciTypes } from '../epci.js'
import { guessArticle, type NameArticle } from '../french-name.js'
import type { Geography } from '../geography.js'
import type { PostalCode } from '../postal-code.js'
import { openBlockColumns, type PackedColumns } from './columns.js'
import { type PackedFormerCodes, readFormerCodes } from './former-codes.js'
import { readEpciSirens, sirenOf } from './sirens.js'
import { readSparse, symbolAt } from './symbols.js'
import { noPostalCode } from './territory.js'
import { type PackedZonings, readMountain, readSigned } from './zonings.js'

/** The communes of one vintage as printable text, in the form that `packages/data/ENCODING.md` describes. */
export interface PackedGeography extends PackedColumns {
  readonly articles: string
  readonly morePostalCodes: string
  readonly epcis: { readonly sirens: string; readonly types: string; readonly names: string }
  readonly zonings: PackedZonings
}

const noArticle = 9

/** Opens packed texts. Only the codes are read at once; every other column when it is first asked for, most of them by block. */
export function openPacked(packed: PackedGeography, former: PackedFormerCodes | undefined): Geography {
  const columns = openBlockColumns(packed)
  const mountain = lazy(() => readMountain(packed.zonings.mountain, columns.size))
  const days = lazy(() => packed.zonings.days.split(' '))
  const lists = {
    pvd: lazy(() => readSigned(packed.zonings.pvd)),
    ort: lazy(() => readSigned(packed.zonings.ort)),
    acv: lazy(() => readSigned(packed.zonings.acv)),
  }
  const articles = lazy(() => {
    const known = new Map<number, NameArticle | null>()
    readSparse(packed.articles, (row, reader) => {
      const written = reader.symbol()
      known.set(row, written === noArticle ? null : (written as NameArticle))
    })
    return known
  })
  const morePostalCodes = lazy(() => {
    const more = new Map<number, readonly number[]>()
    readSparse(packed.morePostalCodes, (row, reader) => {
      more.set(
        row,
        Array.from({ length: reader.symbol() }, () => reader.digits(3)),
      )
    })
    return more
  })
  const code = (row: number) => columns.code(row) as CommuneCode
  const name = (row: number) => columns.name(row) ?? ''

  return {
    size: columns.size,
    code,
    rowOf: columns.rowOf,
    name,
    article(row) {
      const known = articles().get(row)
      return known === undefined ? guessArticle(name(row)) : known
    },
    population(row) {
      const written = columns.population(row)
      return written === 0 ? null : written - 1
    },
    siren(row) {
      const body = columns.siren(row)
      return body === 0 ? null : sirenOf(body)
    },
    postalCodes: row =>
      [columns.postalCode(row), ...(morePostalCodes().get(row) ?? [])]
        .filter(number => number !== noPostalCode)
        .map(number => String(number).padStart(5, '0') as PostalCode),
    epciOf: row => columns.epci(row) - 1,
    membersOf: place => columns.rowsOfEpci(place + 1),
    epcis: lazy(() => {
      const names = splitLines(packed.epcis.names)
      return readEpciSirens(packed.epcis.sirens).map((siren, at) => ({
        siren,
        name: names[at] ?? '',
        type: epciTypes[symbolAt(packed.epcis.types, at)] ?? 'CC',
      }))
    }),
    superseded: lazy(() => (former ? readFormerCodes(former, { code, name }) : [])),
    signed(list, row) {
      const day = lists[list]().get(row)
      return day === undefined ? undefined : ((days()[day] || null) as CivilDate | null)
    },
    mountain: row => (['no', 'yes', 'unknown'] as const)[mountain()[row] ?? 0] ?? 'no',
  }
}
