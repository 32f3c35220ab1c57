import { foldName, type Gazetteer, type Town } from '@petites-villes/towns'
import type { CellValue, CheckContext, Judgement } from '../cell-reader.js'
import type { RowRule } from '../row-rule.js'

/** A rule that compares one more column with the commune of the row. */
function ofCommune(
  id: string,
  role: string,
  judge: (town: Town, value: CellValue, context: TownContext) => Judgement | undefined,
): RowRule {
  const code = `row/${id}`
  return {
    id,
    codes: [code],
    needs: ['commune', role],
    reference: 'gazetteer',
    open(at, context) {
      const [commune, other] = [at.commune?.[0] ?? -1, at[role]?.[0] ?? -1]
      const gazetteer = context.reference?.gazetteer
      return {
        row(view) {
          const own = view.value(commune)
          const value = view.value(other)
          if (typeof own !== 'string' || value === undefined || !gazetteer) return
          const town = gazetteer.town(own)
          const said = town && judge(town, value, { ...context, gazetteer })
          if (said) view.report(said, other)
        },
      }
    },
  }
}

interface TownContext extends CheckContext {
  readonly gazetteer: Gazetteer
}

const name = ofCommune('name-differs', 'name', (town, value, { gazetteer, reference }) => {
  if (value === town.name) return undefined
  const given = bare(String(value))
  if (given === bare(town.name)) return undefined
  const former = reference?.history?.resolve(town.code).path.flatMap(({ from, to }) => [from, to]) ?? []
  if (former.some(place => place && bare(place.name) === given)) return undefined
  const meant = gazetteer.townsOfDepartment(town.department.code).find(other => bare(other.name) === given)
  return {
    code: 'row/name-differs',
    params: { commune: town.code, name: town.name, ...(meant && { meant: `${meant.code} ${meant.name}` }) },
    ...(!meant && { repair: { to: town.name, certain: false } }),
  }
})

/** Without accents and capitals, and without the article that some lists leave out. */
function bare(given: string): string {
  return foldName(given).replace(/^(?:l|le|la|les) /, '')
}

const department = ofCommune('other-department', 'department', ({ code, name, department: own }, value) =>
  value === own.code
    ? undefined
    : {
        code: 'row/other-department',
        params: { commune: `${code} ${name}`, department: `${own.code} ${own.name}` },
        repair: { to: own.code, certain: false },
      },
)

const region = ofCommune('other-region', 'region', ({ code, name, region: own }, value) =>
  value === own?.code
    ? undefined
    : {
        code: 'row/other-region',
        params: { commune: `${code} ${name}`, region: own ? `${own.code} ${own.name}` : '–' },
        ...(own && { repair: { to: own.code, certain: false } }),
      },
)

const epci = ofCommune('not-in-epci', 'epci', ({ code, name, epci: own }, value) =>
  value === own?.siren
    ? undefined
    : {
        code: 'row/not-in-epci',
        params: { commune: `${code} ${name}`, epci: own ? `${own.siren} ${own.name}` : '–' },
        ...(own && { repair: { to: own.siren, certain: false } }),
      },
)

const siren = ofCommune('siren-of-another', 'siren', ({ code, name, siren: own }, value) =>
  own === null || String(value).startsWith(own)
    ? undefined
    : {
        code: 'row/siren-of-another',
        params: { commune: `${code} ${name}`, siren: own },
        ...(String(value).length === 9 && { repair: { to: own, certain: false } }),
      },
)

const postalCode = ofCommune('postal-code-of-another', 'postalCode', ({ code, name, postalCodes }, value) =>
  postalCodes.length === 0 || (postalCodes as readonly CellValue[]).includes(value)
    ? undefined
    : {
        code: 'row/postal-code-of-another',
        params: { commune: `${code} ${name}`, postalCodes },
        ...(postalCodes.length === 1 && { repair: { to: postalCodes[0] ?? '', certain: false } }),
      },
)

/** A population that the official figure makes unlikely: more than half as much again, or less than two thirds, and 100 apart. */
const population = ofCommune(
  'population-unlikely',
  'population',
  ({ code, name, population: own }, value) => {
    if (own === null || typeof value !== 'number' || Math.abs(value - own) <= 100) return undefined
    if (value <= own * 1.5 && value >= own / 1.5) return undefined
    return { code: 'row/population-unlikely', params: { commune: `${code} ${name}`, population: own } }
  },
)

export const communeRules = [name, department, region, epci, siren, postalCode, population]
