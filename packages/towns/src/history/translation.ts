import { type CivilDate, type Issue, issue, type IssueSentences } from '@petites-villes/core'
import type { CommuneCode } from '../commune-code.js'
import type { Resolution } from './resolution.js'

/**
 * @property codeOf the commune code of a row
 * @property on the day of the table; without it each code is taken as of the last day on which it was valid
 * @property to the day of the codes that are wanted, the vintage unless told otherwise
 */
export interface TranslationOptions<Row> {
  readonly codeOf: (row: Row) => string
  readonly on?: CivilDate
  readonly to?: CivilDate
}

/** A row with the code that it has now. */
export interface CarriedRow<Row> {
  readonly row: Row
  readonly code: CommuneCode
  readonly resolution: Resolution
}

/** A row that no single code can take: it was divided, and `resolution.codes` are the candidates, or its code is unknown. */
export interface LeftRow<Row> {
  readonly row: Row
  readonly issue: Issue
  readonly resolution: Resolution
}

/**
 * A table brought to another vintage. Each row is either carried or left.
 *
 * @property gathered codes onto which several rows fell: their figures are to be added up, or one of them chosen
 * @property counts how many rows came to each status
 */
export interface Translation<Row> {
  readonly carried: readonly CarriedRow<Row>[]
  readonly left: readonly LeftRow<Row>[]
  readonly gathered: readonly { readonly code: CommuneCode; readonly rows: readonly Row[] }[]
  readonly counts: Readonly<Record<Resolution['status'], number>>
}

export function translate<Row>(
  resolve: (code: string, options: { readonly on?: CivilDate; readonly to?: CivilDate }) => Resolution,
  rows: Iterable<Row>,
  { codeOf, on, to }: TranslationOptions<Row>,
): Translation<Row> {
  const [carried, left]: [CarriedRow<Row>[], LeftRow<Row>[]] = [[], []]
  const counts = { current: 0, renamed: 0, recoded: 0, merged: 0, split: 0, unknown: 0 }
  const known = new Map<string, Resolution>()
  const options = { ...(on === undefined ? {} : { on }), ...(to === undefined ? {} : { to }) }
  let at = 0
  for (const row of rows) {
    const given = codeOf(row)
    const resolution = known.get(given) ?? resolve(given, options)
    known.set(given, resolution)
    counts[resolution.status]++
    const [code, ...others] = resolution.codes
    if (code !== undefined && others.length === 0) carried.push({ row, code, resolution })
    else left.push({ row, issue: problemOf(resolution, at), resolution })
    at++
  }
  return { carried, left, gathered: gathered(carried), counts }
}

function problemOf({ code, codes, on, to }: Resolution, at: number): Issue {
  if (codes.length > 0)
    return issue('history/divided', { given: code, to, candidates: codes }, { path: [at] })
  return issue('history/unknown-code', { given: code, on }, { path: [at] })
}

function gathered<Row>(carried: readonly CarriedRow<Row>[]): Translation<Row>['gathered'] {
  const rows = new Map<CommuneCode, Row[]>()
  for (const { row, code } of carried) rows.set(code, [...(rows.get(code) ?? []), row])
  return [...rows].filter(([, own]) => own.length > 1).map(([code, own]) => ({ code, rows: own }))
}

const list = (given: unknown) => (Array.isArray(given) ? given.join(', ') : '')

export const historySentences: IssueSentences = {
  'history/divided': {
    fr: p =>
      `La commune ${String(p.given)} a été partagée entre plusieurs : ${list(p.candidates)}. Choisissez, ou répartissez la ligne.`,
    en: p =>
      `The commune ${String(p.given)} was divided among several: ${list(p.candidates)}. Choose one, or share the row out.`,
  },
  'history/unknown-code': {
    fr: p =>
      `${String(p.given)} n'était le code d'aucune commune${typeof p.on === 'string' ? ` le ${p.on}` : ''}.`,
    en: p => `${String(p.given)} was the code of no commune${typeof p.on === 'string' ? ` on ${p.on}` : ''}.`,
  },
}
