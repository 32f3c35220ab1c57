import { confidences, fail, type Issue, isCivilDate, issue, ok, type Result } from '@petites-villes/core'
import { isCommuneCode } from '../commune-code.js'
import { isDepartmentCode } from '../department.js'
import { densityLevels, frrLevels, massifs } from '../zoning.js'
import { type ZoningKind, zoningKinds, type Zonings, type ZoningTable } from '../zoning-table.js'

/**
 * Puts tables into one document, ready for `JSON.stringify`: the same tables give the same text. A later table takes the place of an
 * earlier one of its kind, so that a new list can be added behind those of a file.
 *
 * @example
 * ```ts
 * import { parseZonings, zoningsFile } from '@petites-villes/towns/import'
 *
 * const file = zoningsFile([])
 * file.format // => 'zonings/1'
 * parseZonings(JSON.parse(JSON.stringify(file))).ok // => true
 * ```
 */
export function zoningsFile(tables: readonly ZoningTable[]): Zonings {
  const last = new Map(tables.map(table => [table.kind, table]))
  return { format: 'zonings/1', zonings: zoningKinds.flatMap(kind => last.get(kind) ?? []) }
}

/**
 * Reads a document that {@link zoningsFile} made. Issues: `zonings/not-a-document`, `zonings/malformed` with its place,
 * `zonings/kind-twice`.
 *
 * @example
 * ```ts
 * import { parseZonings } from '@petites-villes/towns/import'
 *
 * parseZonings({ format: 'zonings/2' }).issues[0]?.code // => 'zonings/not-a-document'
 * ```
 */
export function parseZonings(given: unknown): Result<Zonings> {
  if (!isRecord(given) || given.format !== 'zonings/1' || !Array.isArray(given.zonings))
    return fail(issue('zonings/not-a-document'))
  const tables: readonly unknown[] = given.zonings
  const issues = tables.flatMap((table, at) => problemsOf(table, ['zonings', at]))
  const kinds = tables.map(table => (isRecord(table) ? table.kind : undefined))
  for (const kind of zoningKinds)
    if (kinds.filter(own => own === kind).length > 1) issues.push(issue('zonings/kind-twice', { kind }))
  return issues.length > 0 ? fail(...issues) : ok(given as unknown as Zonings)
}

type Path = readonly (string | number)[]

function problemsOf(table: unknown, path: Path): Issue[] {
  if (!isRecord(table)) return [malformed(path, table, 'zoning/1')]
  const issues: Issue[] = []
  const must = (holds: boolean, key: string, expected: string, value: unknown = table[key]) => {
    if (!holds) issues.push(malformed([...path, key], value, expected))
  }
  const { format, kind, vintage, source, others, uncovered, values, unknown } = table
  must(format === 'zoning/1', 'format', 'zoning/1')
  must(isKind(kind), 'kind', zoningKinds.join(' '))
  must(isCivilDate(vintage), 'vintage', 'YYYY-MM-DD')
  must(isSource(source), 'source', 'id, title, publisher, checkedOn, confidence')
  must(others === 'no' || others === 'unknown', 'others', 'no unknown')
  must(Array.isArray(uncovered) && uncovered.every(isDepartmentCode), 'uncovered', '73, 2A, 974')
  for (const [key, isValue] of [
    ['values', (value: unknown) => !isKind(kind) || isValueOf(kind, value)],
    ['unknown', isReason],
  ] as const) {
    const entries = key === 'values' ? values : unknown
    if (!isRecord(entries)) must(false, key, 'object')
    else
      for (const [code, value] of Object.entries(entries))
        if (!isCommuneCode(code) || !isValue(value))
          issues.push(malformed([...path, key, code], value, isCommuneCode(code) ? 'value' : '73157'))
  }
  return issues
}

const shapes: Readonly<Record<ZoningKind, (value: unknown) => boolean>> = {
  pvd: isSignature,
  acv: isSignature,
  ort: isSignature,
  frr: value => includes(frrLevels, value),
  density: value => includes(densityLevels, value),
  'loi-montagne': isExtent,
  'd113-14': isExtent,
  massif: value =>
    typeof value === 'string' &&
    (value === 'no' || includes([...massifs, 'several'], value.replace(/\/(?:partial|unknown)$/, ''))),
}

function isValueOf(kind: ZoningKind, value: unknown): boolean {
  return shapes[kind](value)
}

function isSignature(value: unknown): boolean {
  return value === null || value === 'no' || isCivilDate(value)
}

function isExtent(value: unknown): boolean {
  return includes(['full', 'partial', 'yes', 'no'], value)
}

function isReason(value: unknown): boolean {
  return includes(['not-covered', 'unreadable', 'contradictory', 'divided', 'merged'], value)
}

function isKind(value: unknown): value is ZoningKind {
  return includes(zoningKinds, value)
}

function isSource(value: unknown): boolean {
  if (!isRecord(value)) return false
  const { id, title, publisher, checkedOn, confidence, publishedOn, url } = value
  return (
    [id, title, publisher].every(text => typeof text === 'string' && text !== '') &&
    isCivilDate(checkedOn) &&
    includes(confidences, confidence) &&
    (publishedOn === undefined || isCivilDate(publishedOn)) &&
    (url === undefined || typeof url === 'string')
  )
}

function includes(choices: readonly unknown[], value: unknown): boolean {
  return choices.includes(value)
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function malformed(path: Path, given: unknown, expected: string): Issue {
  const shown = JSON.stringify(given) ?? 'undefined'
  return issue('zonings/malformed', { at: path.join('.'), given: shown.slice(0, 80), expected }, { path })
}
