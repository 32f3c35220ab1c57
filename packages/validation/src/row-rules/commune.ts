import type { CellValue, CheckContext, Judgement } from '../cell-reader.js'
import { codeAndName, type CommuneRecord } from '../communes.js'
import { openNames } from '../commune-names.js'
import type { RowRule } from '../row-rule.js'

type Judge = (commune: CommuneRecord, value: CellValue, code: string) => Judgement | undefined

/** A rule that compares one more column with the commune of the row. */
function ofCommune(id: string, role: string, openJudge: (context: CheckContext) => Judge): RowRule {
  return {
    id,
    codes: [`row/${id}`],
    needs: ['commune', role],
    reference: 'gazetteer',
    open(at, context) {
      const [own, other] = [at.commune?.[0] ?? -1, at[role]?.[0] ?? -1]
      const judge = openJudge(context)
      return {
        row(view) {
          const value = view.value(other)
          const commune = value === undefined ? undefined : view.commune(own)
          if (value === undefined || !commune) return
          const said = judge(commune, value, String(view.value(own)))
          if (said) view.report(said, other)
        },
      }
    },
  }
}

const name = ofCommune('name-differs', 'name', ({ reference }) => {
  const names = reference && openNames(reference)
  return (commune, value, code) => {
    if (value === commune.name || !names || names.isNameOf(commune, String(value), code)) return undefined
    const meant = names.inDepartment(commune, String(value))
    return {
      code: 'row/name-differs',
      params: { commune: commune.code, name: commune.name, ...(meant && { meant: codeAndName(meant) }) },
      ...(!meant && { repair: { to: commune.name, certain: false } }),
    }
  }
})

const department = ofCommune('other-department', 'department', () => (commune, value) => {
  if (value === commune.department) return undefined
  const { code, name } = commune.town.department
  return {
    code: 'row/other-department',
    params: { commune: codeAndName(commune), department: `${code} ${name}` },
    repair: { to: code, certain: false },
  }
})

const region = ofCommune('other-region', 'region', () => (commune, value) => {
  const own = commune.town.region
  if (value === own?.code) return undefined
  return {
    code: 'row/other-region',
    params: { commune: codeAndName(commune), region: own && `${own.code} ${own.name}` },
    ...(own && { repair: { to: own.code, certain: false } }),
  }
})

const epci = ofCommune('not-in-epci', 'epci', () => (commune, value) => {
  const own = commune.town.epci
  if (value === own?.siren) return undefined
  return {
    code: 'row/not-in-epci',
    params: { commune: codeAndName(commune), epci: own && `${own.siren} ${own.name}` },
    ...(own && { repair: { to: own.siren, certain: false } }),
  }
})

const siren = ofCommune('siren-of-another', 'siren', () => (commune, value) => {
  const own = commune.town.siren
  if (own === null || String(value).startsWith(own)) return undefined
  return {
    code: 'row/siren-of-another',
    params: { commune: codeAndName(commune), siren: own },
    ...(String(value).length === 9 && { repair: { to: own, certain: false } }),
  }
})

const postalCode = ofCommune('postal-code-of-another', 'postalCode', () => (commune, value) => {
  const own: readonly string[] = commune.town.postalCodes
  const given = Array.isArray(value) ? (value as readonly string[]) : [String(value)]
  if (own.length === 0 || given.every(code => own.includes(code))) return undefined
  return {
    code: 'row/postal-code-of-another',
    params: { commune: codeAndName(commune), postalCodes: own },
    ...(own.length === 1 && { repair: { to: own[0] ?? '', certain: false } }),
  }
})

/** A population that the official figure makes unlikely: half as much again, or less than two thirds, and 100 apart. */
const population = ofCommune('population-unlikely', 'population', () => (commune, value) => {
  const own = commune.town.population
  if (own === null || typeof value !== 'number' || Math.abs(value - own) <= 100) return undefined
  if (value <= own * 1.5 && value >= own / 1.5) return undefined
  return { code: 'row/population-unlikely', params: { commune: codeAndName(commune), population: own } }
})

export const communeRules = [name, department, region, epci, siren, postalCode, population]
