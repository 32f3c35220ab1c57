import { column, lazy, rowsByKey, splitLines } from './column.js'
import type { CommuneCode } from './commune-code.js'
import { type Department, departmentCodeOf } from './department.js'
import type { Epci, EpciType } from './epci.js'
import type { NameArticle } from './french-name.js'
import type { PostalCode } from './postal-code.js'
import type { ReferenceData } from './reference-data.js'
import type { Region } from './region.js'
import type { Siren } from './siren.js'
import { readSupersededCodes } from './superseded-codes.js'
import type { Town } from './town.js'
import { openZoningLists } from './zoning-lists.js'

/** The reference data by row number: the one place that knows its encoding. A row is a commune, by ascending code. */
export type Register = ReturnType<typeof openRegister>

export function openRegister(data: ReferenceData) {
  const { communes } = data.tables
  const codes = splitLines(communes.codes) as readonly CommuneCode[]
  const name = column(communes.names)
  const article = column(communes.articles)
  const populationText = column(communes.populations)
  const postalCodeText = column(communes.postalCodes)
  const sirenText = column(communes.sirens)
  const epciText = column(communes.epcis)
  const zoningsOf = openZoningLists(data)

  const regions = lazy(() => readRegions(data))
  const departments = lazy(() => readDepartments(data))
  const epciTable = lazy(() => {
    const { names, types, sirens } = data.tables.epcis
    const [name, type] = [column(names), column(types)]
    return new Map(splitLines(sirens).map((siren, row) => [siren, { name: name(row), type: type(row) }]))
  })

  const population = (row: number): number | null =>
    populationText(row) === '' ? null : Number(populationText(row))
  const postalCodes = (row: number) =>
    (postalCodeText(row) === '' ? [] : postalCodeText(row).split(' ')) as PostalCode[]

  const rowsOfPostalCode = lazy(() => rowsByKey(codes.length, postalCodes))
  const rowsOfEpci = lazy(() => rowsByKey(codes.length, row => (epciText(row) ? [epciText(row)] : [])))
  const rowsOfDepartment = lazy(() => rowsByKey(codes.length, row => [departmentCodeOf(codes[row]!)]))

  const epcis = new Map<string, Epci>()
  function epci(siren: string): Epci | undefined {
    const known = epcis.get(siren)
    const written = epciTable().get(siren)
    if (known || !written) return known
    const memberRows = rowsOfEpci().get(siren) ?? []
    const members = memberRows.map(row => codes[row]!)
    const made: Epci = {
      siren: siren as Siren,
      name: written.name,
      type: written.type as EpciType,
      population: memberRows.reduce((sum, row) => sum + (population(row) ?? 0), 0),
      members,
      departments: [...new Set(members.map(departmentCodeOf))],
    }
    epcis.set(siren, made)
    return made
  }

  const towns: Town[] = []
  function town(row: number): Town {
    return (towns[row] ??= makeTown(row))
  }
  function makeTown(row: number): Town {
    const code = codes[row]!
    const department = departments().get(departmentCodeOf(code))
    if (!department) throw new Error(`the reference data has no department for commune ${code}`)
    return {
      code,
      name: name(row),
      article: articleOf(article(row)),
      department,
      region: (department.region && regions().get(department.region)) ?? null,
      epci: epci(epciText(row)) ?? null,
      population: population(row),
      postalCodes: postalCodes(row),
      siren: (sirenText(row) || null) as Siren | null,
      zonings: zoningsOf(code),
    }
  }

  const superseded = lazy(() => readSupersededCodes(data.tables))
  const supersededByCode = lazy(() => new Map(superseded().map(s => [s.code as string, s])))

  return {
    size: codes.length,
    name,
    population,
    town,
    epci,
    departments: lazy(() => [...departments().values()]),
    regions: lazy(() => [...regions().values()]),
    epciSirens: lazy(() => [...epciTable().keys()] as Siren[]),
    code: (row: number) => codes[row]!,
    rowOf: (code: string) => rowIn(codes, code),
    rowsOfPostalCode: (code: string) => rowsOfPostalCode().get(code) ?? [],
    rowsOfEpci: (siren: string) => rowsOfEpci().get(siren) ?? [],
    rowsOfDepartment: (code: string) => rowsOfDepartment().get(code) ?? [],
    supersededCodes: superseded,
    superseded: (code: string) => supersededByCode().get(code),
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

function articleOf(text: string): NameArticle | null {
  return text === '' ? null : (Number(text) as NameArticle)
}

function readRegions({ tables: { regions } }: ReferenceData): ReadonlyMap<string, Region> {
  const [name, article] = [column(regions.names), column(regions.articles)]
  return new Map(
    splitLines(regions.codes).map((code, row) => [
      code,
      { code: code as Region['code'], name: name(row), article: articleOf(article(row)) },
    ]),
  )
}

function readDepartments({ tables: { departments } }: ReferenceData): ReadonlyMap<string, Department> {
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
