import type { CivilDate } from '@petites-villes/core'
import { lazy, splitLines } from './column.js'
import type { ReferenceData, SignedList, ZoningOrigin } from './reference-data.js'
import type { SignedZoning, TownZonings, Zoning } from './zoning.js'

/** Answers the zonings of a commune code from the lists of the reference data. */
export function openZoningLists({ tables, zoningOrigins }: ReferenceData): (code: string) => TownZonings {
  const { pvd, ort, acv, mountain } = tables.zonings
  const lists = {
    pvd: signedList(pvd, zoningOrigins.pvd),
    ort: signedList(ort, zoningOrigins.ort),
    acv: signedList(acv, zoningOrigins.acv),
    mountain: mountainList(mountain, zoningOrigins.mountain),
  }
  return code => ({
    pvd: lists.pvd(code),
    ort: lists.ort(code),
    acv: lists.acv(code),
    mountain: lists.mountain(code),
  })
}

function signedList(list: SignedList, origin: ZoningOrigin): (code: string) => SignedZoning {
  const signed = lazy(() => {
    const days = splitLines(list.signed)
    return new Map(splitLines(list.codes).map((code, row) => [code, days[row] || null]))
  })
  const no: SignedZoning = { status: 'no', signedOn: null, ...origin }
  return code => {
    const day = signed().get(code)
    return day === undefined ? no : { status: 'yes', signedOn: day as CivilDate | null, ...origin }
  }
}

function mountainList(
  lists: ReferenceData['tables']['zonings']['mountain'],
  origin: ZoningOrigin,
): (code: string) => Zoning {
  const yes = lazy(() => new Set(splitLines(lists.yes)))
  const unknown = lazy(() => new Set(splitLines(lists.unknown)))
  const answers = {
    yes: { status: 'yes', ...origin },
    no: { status: 'no', ...origin },
    unknown: { status: 'unknown', reason: 'not-covered', ...origin },
  } as const satisfies Record<string, Zoning>
  return code => (yes().has(code) ? answers.yes : unknown().has(code) ? answers.unknown : answers.no)
}
