import { civilDate, type Source } from '@petites-villes/core'
import {
  communeCode,
  departmentCode,
  departmentCodeOf,
  type Epci,
  type EpciType,
  regionCode,
  siren,
  type Town,
} from '@petites-villes/towns'

const vintage = civilDate('2026-07-01')
const source: Source = {
  id: 'fixture',
  title: 'Communes écrites à la main',
  publisher: 'Petites villes',
  checkedOn: civilDate('2026-11-23'),
  confidence: 'unverified',
}

/** What a test says of a town; the rest is made up. Nothing here is real. */
export interface TownSketch {
  readonly code: string
  readonly name?: string
  readonly population?: number | null
  readonly region?: string | null
  readonly epci?: Epci | null
  readonly mountain?: 'yes' | 'no' | 'unknown'
  readonly pvd?: string | null
  readonly ort?: string | null
}

const listed = (day: string | null | undefined) =>
  day === undefined
    ? { status: 'no' as const, signedOn: null, source, vintage }
    : day === 'unknown'
      ? { status: 'unknown' as const, signedOn: null, source, vintage }
      : { status: 'yes' as const, signedOn: day === null ? null : civilDate(day), source, vintage }

/** A town from a sketch. `pvd` and `ort`: the day of the signature, null without a day, left out when not on the list, or `unknown`. */
export function sketchedTown(sketch: TownSketch): Town {
  const {
    code,
    name = `Ville ${code}`,
    population = 3000,
    region = '84',
    epci = null,
    mountain = 'no',
  } = sketch
  const own = communeCode(code)
  const department = departmentCodeOf(own)
  const place = region === null ? null : regionCode(region)
  return {
    code: own,
    name,
    article: 0,
    department: {
      code: departmentCode(department),
      name: `Département ${department}`,
      article: 0,
      region: place,
    },
    region: place && { code: place, name: `Région ${place}`, article: 0 },
    epci,
    population,
    postalCodes: [],
    siren: null,
    zonings: {
      pvd: listed(sketch.pvd),
      ort: listed(sketch.ort),
      acv: listed(undefined),
      mountain: { status: mountain, source, vintage },
    },
  }
}

const sirens = ['200070340', '200070464', '247300361', '247300452', '200069110']

/** An intercommunality of its member codes and their people, one of five by its number. */
export function sketchedEpci(
  number: number,
  members: Readonly<Record<string, number>>,
  type: EpciType = 'CC',
): Epci {
  const codes = Object.keys(members).sort().map(communeCode)
  return {
    siren: siren(sirens[number % sirens.length] ?? ''),
    name: `Communauté ${number}`,
    type,
    population: Object.values(members).reduce((sum, people) => sum + people, 0),
    members: codes,
    departments: [...new Set(codes.map(departmentCodeOf))],
  }
}
