import {
  fail,
  issue,
  type IssueSentences,
  type Localized,
  nearest,
  ok,
  type Result,
  unwrap,
} from '@petites-villes/core'
import { columnTypeIds } from './column.js'
import type { RuleUse } from './row-rule.js'
import { rowRules } from './row-rules.js'
import type { ColumnShape, TableDefinition } from './table.js'

/** A table as its author writes it: the columns by their name, in the order in which they should stand. */
export interface TableWriting {
  readonly id: string
  readonly version?: string
  readonly label: Localized
  readonly columns: Readonly<Record<string, ColumnShape>>
  readonly rules?: readonly RuleUse[]
}

/**
 * Describes a table of one's own, composed from the published columns.
 *
 * @example
 * ```ts
 * import { choiceColumn, dateColumn, defineTable, eurosColumn, inseeCodeColumn, openCheck } from '@petites-villes/validation'
 *
 * const aides = defineTable({
 *   id: 'aides-region',
 *   label: { fr: 'Aides versées', en: 'Aids paid' },
 *   columns: {
 *     code_insee: inseeCodeColumn({ required: true }),
 *     dispositif: choiceColumn(['commerce', 'habitat'], { required: true }),
 *     debut: dateColumn(),
 *     fin: dateColumn({ optional: true }),
 *     montant: eurosColumn({ min: 0 }),
 *   },
 *   rules: [{ rule: 'end-before-start', columns: { start: 'debut', end: 'fin' } }],
 * })
 * const check = openCheck(aides, { asOf: '2026-11-27' })
 * check.row({ line: 1, cells: ['code_insee', 'dispositif', 'debut', 'fin', 'montant'] })
 * check.row({ line: 2, cells: ['73157', 'comerce', '2021-05-06', '2021-05-01', '45 000,50'] })
 * check.end().findings.map(({ code }) => code) // => ['choice/unknown', 'number/french', 'row/end-before-start']
 * ```
 * @throws InvalidValueError with its issues for a rule that does not exist, or over a column that does not
 */
export function defineTable({ columns, rules = [], version = '1', ...rest }: TableWriting): TableDefinition {
  const table: TableDefinition = {
    format: 'table/1',
    ...rest,
    version,
    columns: Object.entries(columns).map(([name, shape]) => ({ name, ...shape })),
    rules,
  }
  return unwrap(parseTable(table), 'table', table.id)
}

type Path = readonly (string | number)[]

const shapes: Readonly<Record<string, (given: unknown) => boolean>> = {
  name: isFilledText,
  type: given => columnTypeIds.includes(given as never),
  names: given => Array.isArray(given) && given.every(isFilledText),
  label: isLocalized,
  required: given => typeof given === 'boolean',
  optional: given => typeof given === 'boolean',
  min: given => typeof given === 'number',
  max: given => typeof given === 'number',
  from: isDayLimit,
  until: isDayLimit,
  values: given => Array.isArray(given) && given.length > 0 && given.every(isFilledText),
  separator: isFilledText,
  maxLength: given => Number.isInteger(given) && Number(given) > 0,
  language: given => given === 'fr',
}

/**
 * Reads a definition that comes from a file. Every problem is told: `table/not-a-definition`, `table/malformed`,
 * `table/unknown-property`, `table/unknown-type`, `table/column-twice`, `table/unknown-rule`, `table/unknown-column`.
 *
 * @example
 * ```ts
 * import { parseTable } from '@petites-villes/validation'
 *
 * parseTable({ format: 'table/2' }).issues[0]?.code // => 'table/not-a-definition'
 * ```
 */
export function parseTable(given: unknown): Result<TableDefinition> {
  if (!isRecord(given) || given.format !== 'table/1') return fail(issue('table/not-a-definition'))
  const issues: ReturnType<typeof issue>[] = []
  const problem = (code: string, path: Path, params: Record<string, string | readonly string[]> = {}) => {
    issues.push(issue(`table/${code}`, { at: path.join('.'), ...params }, { path }))
  }
  const { id, version, label, columns, rules } = given
  if (!isFilledText(id)) problem('malformed', ['id'])
  if (!isFilledText(version)) problem('malformed', ['version'])
  if (!isLocalized(label)) problem('malformed', ['label'])
  if (!Array.isArray(columns) || columns.length === 0) problem('malformed', ['columns'])
  if (!Array.isArray(rules)) problem('malformed', ['rules'])
  const names: string[] = []
  ;(Array.isArray(columns) ? (columns as unknown[]) : []).forEach((column, at) => {
    const path = ['columns', at]
    if (!isRecord(column)) return problem('malformed', path)
    for (const [key, value] of Object.entries(column)) {
      const holds = Object.hasOwn(shapes, key) ? shapes[key] : undefined
      if (!holds)
        problem('unknown-property', [...path, key], { suggestions: nearest(key, Object.keys(shapes)) })
      else if (key === 'type' && !holds(value))
        problem('unknown-type', [...path, key], {
          given: shown(value),
          suggestions: nearest(shown(value), columnTypeIds),
        })
      else if (!holds(value)) problem('malformed', [...path, key], { given: shown(value) })
    }
    if (!Object.hasOwn(column, 'type')) problem('malformed', [...path, 'type'])
    if (!isFilledText(column.name)) return problem('malformed', [...path, 'name'])
    if (column.type === 'choice' && !Object.hasOwn(column, 'values'))
      problem('malformed', [...path, 'values'])
    if (names.includes(column.name)) problem('column-twice', path, { given: column.name })
    names.push(column.name)
  })
  ;(Array.isArray(rules) ? (rules as unknown[]) : []).forEach((use, at) => {
    const path = ['rules', at]
    if (!isRecord(use) || !isRecord(use.columns)) return problem('malformed', path)
    const rule =
      typeof use.rule === 'string' && Object.hasOwn(rowRules, use.rule) ? rowRules[use.rule] : undefined
    if (!rule)
      return problem('unknown-rule', [...path, 'rule'], {
        given: shown(use.rule),
        suggestions: nearest(shown(use.rule), Object.keys(rowRules)),
      })
    for (const role of rule.needs)
      if (!Object.hasOwn(use.columns, role)) problem('malformed', [...path, 'columns', role])
    for (const [role, named] of Object.entries(use.columns))
      for (const name of [named].flat())
        if (typeof name !== 'string' || !names.includes(name))
          problem('unknown-column', [...path, 'columns', role], {
            given: shown(name),
            suggestions: nearest(shown(name), names),
          })
  })
  return issues.length > 0 ? fail(...issues) : ok(given as unknown as TableDefinition)
}

function shown(given: unknown): string {
  return (typeof given === 'string' ? given : (JSON.stringify(given) ?? 'undefined')).slice(0, 80)
}

function isFilledText(given: unknown): given is string {
  return typeof given === 'string' && given !== ''
}

function isLocalized(given: unknown): boolean {
  return isRecord(given) && isFilledText(given.fr) && isFilledText(given.en)
}

function isDayLimit(given: unknown): boolean {
  return given === 'asOf' || (typeof given === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(given))
}

function isRecord(given: unknown): given is Readonly<Record<string, unknown>> {
  return typeof given === 'object' && given !== null && !Array.isArray(given)
}

const near = (given: unknown, fr: boolean) =>
  Array.isArray(given) && given.length > 0
    ? fr
      ? ` Le plus proche : ${given.join(', ')}.`
      : ` The nearest: ${given.join(', ')}.`
    : ''

/** The sentences of {@link parseTable}. */
export const tableSentences: IssueSentences = {
  'table/not-a-definition': {
    fr: () => "Ce n'est pas un schéma de table : il faut un objet de format « table/1 ».",
    en: () => 'This is no table definition: an object of the format "table/1" is needed.',
  },
  'table/malformed': {
    fr: p => `${String(p.at)} manque ou n'a pas la forme voulue.`,
    en: p => `${String(p.at)} is missing or has not the shape that is needed.`,
  },
  'table/unknown-property': {
    fr: p => `${String(p.at)} : propriété inconnue.${near(p.suggestions, true)}`,
    en: p => `${String(p.at)}: unknown property.${near(p.suggestions, false)}`,
  },
  'table/unknown-type': {
    fr: p =>
      `${String(p.at)} : « ${String(p.given)} » n'est pas un type de colonne.${near(p.suggestions, true)}`,
    en: p => `${String(p.at)}: "${String(p.given)}" is no column type.${near(p.suggestions, false)}`,
  },
  'table/column-twice': {
    fr: p => `La colonne « ${String(p.given)} » est décrite deux fois.`,
    en: p => `The column "${String(p.given)}" is described twice.`,
  },
  'table/unknown-rule': {
    fr: p => `${String(p.at)} : aucune règle « ${String(p.given)} ».${near(p.suggestions, true)}`,
    en: p => `${String(p.at)}: no rule "${String(p.given)}".${near(p.suggestions, false)}`,
  },
  'table/unknown-column': {
    fr: p => `${String(p.at)} : aucune colonne « ${String(p.given)} ».${near(p.suggestions, true)}`,
    en: p => `${String(p.at)}: no column "${String(p.given)}".${near(p.suggestions, false)}`,
  },
}
