import { lazy } from './column.js'
import { foldName, withoutArticle } from './folded-name.js'
import type { SearchedRegister } from './ranked-names.js'

type Holds = (row: number) => boolean

/** A query cut into a name and the place where it is to be sought. */
export interface NameWithHint {
  readonly name: string
  readonly holds: Holds
}

/**
 * Finds every way to read a query as a town and its department, region or postal code: `Saint-Denis 974`, `974 Saint-Denis`,
 * `Saint-Denis (La Réunion)`, `Saint-Denis, Réunion`, `73500 Modane`.
 */
export function openTerritoryHints(register: SearchedRegister): (query: string) => readonly NameWithHint[] {
  return openTerritories(register).hints
}

export function openTerritories(register: SearchedRegister) {
  const departmentsByName = readNames(register)
  const departmentOf = lazy(() => numberDepartments(register))
  function inDepartments(codes: ReadonlySet<string>): Holds {
    const wanted = register.departments().map(({ code }) => codes.has(code))
    return row => wanted[departmentOf()[row]!]!
  }

  /** A whole postal code, commune code, department code, or name of a department or region. */
  function named(text: string): Holds | undefined {
    const written = text.trim().toUpperCase()
    if (/^(?:\d{5}|2[AB]\d{3})$/.test(written)) {
      const rows = new Set([...register.rowsOfPostalCode(written), register.rowOf(written)])
      return row => rows.has(row)
    }
    if (/^[0-9]/.test(written))
      return register.rowsOfDepartment(written).length > 0 ? inDepartments(new Set([written])) : undefined
    const folded = foldName(text)
    const codes = departmentsByName.get(folded) ?? departmentsByName.get(withoutArticle(folded))
    return codes && inDepartments(codes)
  }

  /** The beginning of a commune or postal code. */
  function numbered(text: string): Holds | undefined {
    const written = text.toUpperCase()
    if (!/^(?:\d{1,4}|2[AB]\d{0,2})$/.test(written)) return undefined
    if (written === '20') return inDepartments(new Set(['2A', '2B']))
    const departments = register.departments().map(({ code }) => code)
    if (written.length < 3)
      return inDepartments(new Set(departments.filter(code => code.startsWith(written))))
    const marked = new Uint8Array(register.size)
    for (const department of departments.filter(code => written.startsWith(code)))
      for (const row of register.rowsOfDepartment(department))
        if (register.code(row).startsWith(written)) marked[row] = 1
    for (const code of codesFrom(written)) for (const row of register.rowsOfPostalCode(code)) marked[row] = 1
    return row => marked[row] === 1
  }

  /** The beginning of the name of a department or region. */
  function begun(text: string): Holds | undefined {
    const folded = withoutArticle(foldName(text))
    if (folded.length < 2) return undefined
    const codes = new Set<string>()
    for (const [name, own] of departmentsByName)
      if (name.startsWith(folded)) for (const code of own) codes.add(code)
    return codes.size > 0 ? inDepartments(codes) : undefined
  }

  function read(query: string, territory: (text: string) => Holds | undefined): NameWithHint[] {
    const found: NameWithHint[] = []
    const take = (name: string | undefined, hint: string | undefined) => {
      const holds = name && hint ? territory(hint) : undefined
      if (name && holds) found.push({ name, holds })
    }
    const set = /^(.+?)\s*[(,]\s*([^()]+?)\s*\)?$/.exec(query)
    take(set?.[1], set?.[2])
    const words = query.split(/[\s,()]+/).filter(word => word !== '')
    if (words.length > 1) take(words.slice(1).join(' '), words[0])
    for (let cut = words.length - 1; cut > 0; cut--)
      take(words.slice(0, cut).join(' '), words.slice(cut).join(' '))
    return found
  }

  return {
    named,
    numbered,
    hints: (query: string) => read(query, named),
    /** As `hints`, for a place that is still being typed. */
    begunHints: (query: string) =>
      read(query, text => (named(text) ? undefined : (numbered(text) ?? begun(text)))),
  }
}

/** The position of the department of each row in the list of departments. */
function numberDepartments(register: SearchedRegister): Uint8Array {
  const numbers = new Uint8Array(register.size)
  register
    .departments()
    .forEach(({ code }, position) =>
      register.rowsOfDepartment(code).forEach(row => (numbers[row] = position)),
    )
  return numbers
}

/** Department codes by the folded names of departments and regions, with and without their article. */
function readNames(register: SearchedRegister): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>()
  const learn = (name: string, department: string) => {
    for (const key of new Set([foldName(name), withoutArticle(foldName(name))]))
      found.set(key, (found.get(key) ?? new Set()).add(department))
  }
  for (const { code, name } of register.departments()) learn(name, code)
  for (const region of register.regions())
    for (const { code, region: own } of register.departments())
      if (own === region.code) learn(region.name, code)
  return found
}

function codesFrom(beginning: string): string[] {
  const size = 10 ** (5 - beginning.length)
  return Array.from({ length: size }, (_, i) => beginning + String(i).padStart(5 - beginning.length, '0'))
}
