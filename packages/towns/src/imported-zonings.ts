import type { CivilDate } from '@petites-villes/core'
import type { CommuneCode } from './commune-code.js'
import { departmentCodeOf } from './department.js'
import type {
  DensityLevel,
  Extent,
  FrrLevel,
  Massif,
  PerimeterZoning,
  SignedZoning,
  TownZonings,
  UnknownZoningReason,
  Zoning,
} from './zoning.js'
import type { ZoningKind, ZoningTable } from './zoning-table.js'

/** Puts what imported lists say of a town in the place of what the reference data say. */
export function openImportedZonings(
  tables: readonly ZoningTable[],
): (code: CommuneCode, own: TownZonings) => TownZonings {
  const opened = tables.map(table => ({ kind: table.kind, answer: openTable(table) }))
  return (code, own) =>
    opened.reduce((zonings, { kind, answer }) => ({ ...zonings, ...readers[kind](answer(code)) }), own)
}

/** What a table says of a commune, with its origin. `value` undefined: unknown, and why. */
interface Answer {
  readonly value: string | null | undefined
  readonly origin: Pick<Zoning, 'source' | 'vintage'>
  readonly unknown: Zoning
}

function openTable({ values, unknown, others, uncovered, source, vintage }: ZoningTable) {
  const [known, reasons, outside] = [
    new Map(Object.entries(values)),
    new Map(Object.entries(unknown)),
    new Set(uncovered),
  ]
  const origin = { source, vintage }
  const because = (reason: UnknownZoningReason): Answer => ({
    value: undefined,
    origin,
    unknown: { status: 'unknown', reason, ...origin },
  })
  const notCovered = because('not-covered')
  return (code: CommuneCode): Answer => {
    const value = known.get(code)
    if (value !== undefined) return { ...notCovered, value }
    const reason = reasons.get(code)
    if (reason) return because(reason)
    return others === 'unknown' || outside.has(departmentCodeOf(code))
      ? notCovered
      : { ...notCovered, value: 'no' }
  }
}

const readers: Readonly<Record<ZoningKind, (answer: Answer) => Partial<TownZonings>>> = {
  pvd: answer => ({ pvd: signed(answer) }),
  acv: answer => ({ acv: signed(answer) }),
  ort: answer => ({ ort: signed(answer) }),
  'd113-14': answer => ({ mountain: perimeter(answer) }),
  'loi-montagne': answer => ({ planningMountain: perimeter(answer) }),
  massif: answer => ({ massif: massif(answer) }),
  frr: answer => ({ frr: frr(answer) }),
  density: answer => ({ density: density(answer) }),
}

function signed({ value, origin, unknown }: Answer): SignedZoning {
  if (value === undefined) return { ...unknown, signedOn: null }
  if (value === 'no') return { status: 'no', signedOn: null, ...origin }
  return { status: 'yes', signedOn: value as CivilDate | null, ...origin }
}

function perimeter({ value, origin, unknown }: Answer): PerimeterZoning {
  if (value === undefined) return { ...unknown, extent: 'unknown' }
  if (value === 'no') return { status: 'no', extent: 'no', ...origin }
  return { status: 'yes', extent: value === 'yes' ? 'unknown' : (value as Extent), ...origin }
}

function massif({ value, ...rest }: Answer): NonNullable<TownZonings['massif']> {
  const [name = null, extent = 'full'] = value?.split('/') ?? []
  const inside = value === undefined || value === 'no' ? value : extent === 'unknown' ? 'yes' : extent
  const named = name === 'no' || name === 'several' ? null : (name as Massif | null)
  return { ...perimeter({ ...rest, value: inside }), massif: named }
}

function frr({ value, origin, unknown }: Answer): NonNullable<TownZonings['frr']> {
  if (value === undefined || value === null) return { ...unknown, level: null }
  const level = (value === 'no' ? 'none' : value) as FrrLevel
  return { status: level.startsWith('frr') ? 'yes' : 'no', level, ...origin }
}

function density({ value, origin, unknown }: Answer): NonNullable<TownZonings['density']> {
  if (value === undefined || value === null || value === 'no') return { ...unknown, level: null }
  return { status: 'yes', level: value as DensityLevel, ...origin }
}
