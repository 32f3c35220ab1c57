import type { Geography } from './geography.js'
import { openImportedZonings } from './imported-zonings.js'
import type { ReferenceData, ZoningOrigin } from './reference-data.js'
import type { SignedZoning, TownZonings, Zoning } from './zoning.js'
import type { Zonings } from './zoning-table.js'

/** Answers the zonings of a row, each with its source; an imported list wins over that of the reference data. */
export function openZoningLists(
  geography: Geography,
  origins: ReferenceData['zoningOrigins'],
  imported?: Zonings,
): (row: number) => TownZonings {
  const ownOf = openOwnLists(geography, origins)
  if (!imported) return ownOf
  const withImported = openImportedZonings(imported.zonings)
  return row => withImported(geography.code(row), ownOf(row))
}

function openOwnLists(
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
