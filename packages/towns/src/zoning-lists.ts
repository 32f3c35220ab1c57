import type { Geography } from './geography.js'
import type { ReferenceData, ZoningOrigin } from './reference-data.js'
import type { SignedZoning, TownZonings, Zoning } from './zoning.js'

/** Answers the zonings of a row, each with its source. */
export function openZoningLists(
  geography: Geography,
  { pvd, ort, acv, mountain }: ReferenceData['zoningOrigins'],
): (row: number) => TownZonings {
  const lists = {
    pvd: signedList(geography, 'pvd', pvd),
    ort: signedList(geography, 'ort', ort),
    acv: signedList(geography, 'acv', acv),
  }
  const inMountain = {
    yes: { status: 'yes', ...mountain },
    no: { status: 'no', ...mountain },
    unknown: { status: 'unknown', reason: 'not-covered', ...mountain },
  } as const satisfies Record<string, Zoning>
  return row => ({
    pvd: lists.pvd(row),
    ort: lists.ort(row),
    acv: lists.acv(row),
    mountain: inMountain[geography.mountain(row)],
  })
}

function signedList(
  geography: Geography,
  list: 'pvd' | 'ort' | 'acv',
  origin: ZoningOrigin,
): (row: number) => SignedZoning {
  const no: SignedZoning = { status: 'no', signedOn: null, ...origin }
  return row => {
    const signedOn = geography.signed(list, row)
    return signedOn === undefined ? no : { status: 'yes', signedOn, ...origin }
  }
}
