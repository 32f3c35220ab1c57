import { issue } from '@petites-villes/core'
import { parseCommuneCode } from './commune-code.js'
import type { LookUp } from './look-up.js'
import type { SupersededCode } from './superseded-code.js'
import type { Town } from './town.js'
import { codeIn, type TownIndex } from './town-index.js'

const mostListed = 50
const mostNear = 5
/** Twice the longest name and its department; longer text would only make the comparison of names slow. */
export const longestQuery = 120

/** Reads a query as a code when it looks like one, as a name otherwise. */
export function lookUp(index: TownIndex, query: string): LookUp {
  const asked = query.normalize('NFC').trim()
  if (asked === '') return { kind: 'none', issue: issue('town/empty-query'), nearest: [] }
  if (asked.length > longestQuery)
    return { kind: 'none', issue: issue('town/query-too-long', { most: longestQuery }), nearest: [] }
  const code = codeIn(asked)
  return code === undefined ? lookUpName(index, asked) : lookUpCode(index, code)
}

/** A commune of today comes first, then a code that one bore before, then a postal code. */
function lookUpCode({ register, byPopulation }: TownIndex, code: string): LookUp {
  const towns = (rows: Iterable<number>) => byPopulation(rows).map(register.town)
  const sharing = register.rowsOfPostalCode(code)
  const row = register.rowOf(code)
  if (row !== undefined) {
    const alsoPostalCodeOf = towns(sharing.filter(other => other !== row))
    return { kind: 'found', town: register.town(row), via: 'code', alsoPostalCodeOf }
  }
  const superseded = register.superseded(code)
  if (superseded) return replaced(register, superseded, towns(sharing))
  if (sharing.length === 1)
    return { kind: 'found', town: register.town(sharing[0]!), via: 'postal-code', alsoPostalCodeOf: [] }
  if (sharing.length > 1) return several('postal-code', towns(sharing))

  const parsed = parseCommuneCode(code)
  const problem = parsed.ok ? undefined : parsed.issues[0]
  const repaired = problem?.code === 'commune-code/leading-zero-lost' ? `0${code}` : ''
  const meant = new Set([register.rowOf(repaired), ...register.rowsOfPostalCode(repaired)])
  meant.delete(undefined)
  return {
    kind: 'none',
    issue: repaired && problem ? problem : issue('town/unknown-code', { given: code }),
    nearest: [...(meant as Set<number>)].slice(0, mostNear).map(register.town),
  }
}

function lookUpName(index: TownIndex, query: string): LookUp {
  const { register, names, byPopulation } = index
  const named = (rows: readonly number[]) => foundOrSeveral(index, query, rows)

  const exact = names().exact(query)
  if (exact.length > 0) return named(exact)

  const hints = index.hints(query)
  for (const { name, holds } of hints) {
    const there = names().exact(name).filter(holds)
    if (there.length > 0) return foundOrSeveral(index, name, there)
  }
  const gone = index.supersededByName(query)
  if (gone.length === 1) return replaced(register, gone[0]!, [])

  for (const { name } of hints) {
    const elsewhere = byPopulation(names().exact(name)).slice(0, mostNear).map(register.town)
    if (elsewhere.length > 0)
      return { kind: 'none', issue: issue('town/not-there', { given: name }), nearest: elsewhere }
  }

  const inPart = new Set(names().inPart(query))
  for (const { name, holds } of hints) for (const row of names().inPart(name)) if (holds(row)) inPart.add(row)
  if (inPart.size > 1) return several('part-of-name', byPopulation(inPart).map(register.town))

  const nearest =
    gone.length > 0
      ? successorsOf(
          register,
          gone.flatMap(commune => commune.successors),
        )
      : [...(inPart.size > 0 ? inPart : names().near(query, mostNear))].map(register.town)
  return {
    kind: 'none',
    issue: issue('town/unknown-name', {
      given: query,
      suggestions: [...new Set(nearest.slice(0, mostNear).map(town => town.name))],
    }),
    nearest: nearest.slice(0, mostNear),
  }
}

/**
 * Of several towns of one folded name, the one that bears the accents of the query. A query without accents chooses none:
 * whoever types Ribeauville may mean Ribeauvillé.
 */
function foundOrSeveral(
  { register, byPopulation }: TownIndex,
  name: string,
  rows: readonly number[],
): LookUp {
  const typed = name.toLowerCase()
  const accented = /[^\x20-\x7e]/.test(typed)
  const spelt = rows.filter(
    row => rows.length === 1 || (accented && register.name(row).toLowerCase() === typed),
  )
  if (spelt.length === 1)
    return { kind: 'found', town: register.town(spelt[0]!), via: 'name', alsoPostalCodeOf: [] }
  return several('name', byPopulation(rows).map(register.town))
}

function several(by: 'name' | 'postal-code' | 'part-of-name', towns: readonly Town[]): LookUp {
  return { kind: 'several', by, towns: towns.slice(0, mostListed), total: towns.length }
}

function replaced(
  register: TownIndex['register'],
  given: SupersededCode,
  alsoPostalCodeOf: readonly Town[],
): LookUp {
  const { because, since, successors } = given
  return {
    kind: 'replaced',
    given,
    because,
    since,
    successors: successorsOf(register, successors),
    alsoPostalCodeOf,
  }
}

function successorsOf(register: TownIndex['register'], codes: readonly string[]): Town[] {
  return [...new Set(codes)].flatMap(code => {
    const row = register.rowOf(code)
    return row === undefined ? [] : [register.town(row)]
  })
}
