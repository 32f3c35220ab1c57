import { column, lazy, rowsByKey, splitLines } from './column.js'
import { type Department, departmentCodeOf } from './department.js'
import type { Epci } from './epci.js'
import type { NameArticle } from './french-name.js'
import { openLines } from './geography-of-lines.js'
import { openPacked } from './packed/geography.js'
import { isPacked, type ReferenceData, type TerritoryTables } from './reference-data.js'
import type { Region } from './region.js'
import type { Siren } from './siren.js'
import type { Town } from './town.js'
import { openZoningLists } from './zoning-lists.js'
import type { Zonings } from './zoning-table.js'

/** The reference data by row number, towns made of it, and the rows of every territory. A row is a commune, by ascending code. */
export type Register = ReturnType<typeof openRegister>

export function openRegister({ tables, zoningOrigins }: ReferenceData, zonings?: Zonings) {
  const geography = isPacked(tables) ? openPacked(tables.communes, tables.formerCodes) : openLines(tables)
  const { size, code, name, population } = geography
  const zoningsOf = openZoningLists(geography, zoningOrigins, zonings)
  const regions = lazy(() => readRegions(tables))
  const departments = lazy(() => readDepartments(tables))

  const placeOfEpci = lazy(
    () => new Map(geography.epcis().map(({ siren }, place) => [siren as string, place])),
  )
  const rowsOfEpci = (siren: string): readonly number[] => {
    const place = placeOfEpci().get(siren)
    return place === undefined ? [] : geography.membersOf(place)
  }
  const rowsOfPostalCode = lazy(() => rowsByKey(size, geography.postalCodes))
  const rowsOfDepartment = lazy(() => rowsByKey(size, row => [departmentCodeOf(code(row))]))

  const epcis: (Epci | undefined)[] = []
  function epciAt(place: number): Epci | undefined {
    const written = geography.epcis()[place]
    if (!written) return undefined
    return (epcis[place] ??= makeEpci(written, geography.membersOf(place)))
  }
  function makeEpci(
    { siren, name, type }: Pick<Epci, 'siren' | 'name' | 'type'>,
    rows: readonly number[],
  ): Epci {
    const members = rows.map(code)
    return {
      siren,
      name,
      type,
      population: rows.reduce((sum, row) => sum + (population(row) ?? 0), 0),
      members,
      departments: [...new Set(members.map(departmentCodeOf))],
    }
  }

  const towns: Town[] = []
  function town(row: number): Town {
    return (towns[row] ??= makeTown(row))
  }
  function makeTown(row: number): Town {
    const department = departments().get(departmentCodeOf(code(row)))
    if (!department) throw new Error(`the reference data has no department for commune ${code(row)}`)
    return {
      code: code(row),
      name: name(row),
      article: geography.article(row),
      department,
      region: (department.region && regions().get(department.region)) ?? null,
      epci: epciAt(geography.epciOf(row)) ?? null,
      population: population(row),
      postalCodes: geography.postalCodes(row),
      siren: geography.siren(row),
      zonings: zoningsOf(row),
    }
  }

  const supersededByCode = lazy(() => new Map(geography.superseded().map(s => [s.code as string, s])))

  return {
    size,
    name,
    population,
    town,
    code,
    rowOf: geography.rowOf,
    epci: (siren: string) => epciAt(placeOfEpci().get(siren) ?? -1),
    departments: lazy(() => [...departments().values()]),
    regions: lazy(() => [...regions().values()]),
    epciSirens: lazy((): readonly Siren[] => geography.epcis().map(({ siren }) => siren)),
    rowsOfPostalCode: (asked: string) => rowsOfPostalCode().get(asked) ?? [],
    rowsOfEpci,
    rowsOfDepartment: (asked: string) => rowsOfDepartment().get(asked) ?? [],
    supersededCodes: geography.superseded,
    superseded: (asked: string) => supersededByCode().get(asked),
  }
}

function articleOf(text: string): NameArticle | null {
  return text === '' ? null : (Number(text) as NameArticle)
}

function readRegions({ regions }: TerritoryTables): ReadonlyMap<string, Region> {
  const [name, article] = [column(regions.names), column(regions.articles)]
  return new Map(
    splitLines(regions.codes).map((code, row) => [
      code,
      { code: code as Region['code'], name: name(row), article: articleOf(article(row)) },
    ]),
  )
}

function readDepartments({ departments }: TerritoryTables): ReadonlyMap<string, Department> {
  const [name, article, region] = [
    column(departments.names),
    column(departments.articles),
    column(departments.regions),
  ]
  return new Map(
    splitLines(departments.codes).map((code, row) => [
      code,
      {
        code: code as Department['code'],
        name: name(row),
        article: articleOf(article(row)),
        region: (region(row) || null) as Department['region'],
      },
    ]),
  )
}
