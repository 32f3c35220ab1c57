import { departmentCodeOf } from './department.js'
import { foldName, withoutArticle } from './folded-name.js'
import type { Register } from './register.js'

/** A query cut into a name and the place where it is to be sought. */
export interface NameWithHint {
  readonly name: string
  readonly holds: (row: number) => boolean
}

/**
 * Finds every way to read a query as a town and its department, region or postal code: `Saint-Denis 974`, `974 Saint-Denis`,
 * `Saint-Denis (La Réunion)`, `Saint-Denis, Réunion`, `73500 Modane`.
 */
export function openTerritoryHints(register: Register): (query: string) => readonly NameWithHint[] {
  const departmentsByName = new Map<string, Set<string>>()
  const learn = (name: string, department: string) => {
    for (const key of new Set([foldName(name), withoutArticle(foldName(name))]))
      departmentsByName.set(key, (departmentsByName.get(key) ?? new Set()).add(department))
  }
  for (const { code, name } of register.departments()) learn(name, code)
  for (const region of register.regions())
    for (const { code, region: own } of register.departments())
      if (own === region.code) learn(region.name, code)

  const inDepartments = (codes: ReadonlySet<string>) => (row: number) =>
    codes.has(departmentCodeOf(register.code(row)))

  function territory(text: string): ((row: number) => boolean) | undefined {
    const written = text.trim().toUpperCase()
    if (/^(?:\d{5}|2[AB]\d{3})$/.test(written)) {
      const rows = new Set([...register.rowsOfPostalCode(written), register.rowOf(written)])
      return row => rows.has(row)
    }
    if (register.rowsOfDepartment(written).length > 0) return inDepartments(new Set([written]))
    const named =
      departmentsByName.get(foldName(text)) ?? departmentsByName.get(withoutArticle(foldName(text)))
    return named && inDepartments(named)
  }

  return query => {
    const found: NameWithHint[] = []
    const read = (name: string | undefined, hint: string | undefined) => {
      const holds = name && hint ? territory(hint) : undefined
      if (name && holds) found.push({ name, holds })
    }
    const set = /^(.+?)\s*[(,]\s*([^()]+?)\s*\)?$/.exec(query)
    read(set?.[1], set?.[2])
    const words = query.split(/[\s,]+/)
    read(words.slice(1).join(' '), words[0])
    for (let cut = words.length - 1; cut > 0; cut--)
      read(words.slice(0, cut).join(' '), words.slice(cut).join(' '))
    return found
  }
}
