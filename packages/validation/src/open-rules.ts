import type { CheckContext } from './cell-reader.js'
import type { NotChecked } from './check-report.js'
import type { HeaderReading } from './header.js'
import type { RowJudge } from './row-rule.js'
import { rowRules } from './row-rules.js'
import type { TableDefinition } from './table.js'
import { openVintage, type VintageGuess } from './vintage.js'

/**
 * The rules of a table at work on one file.
 *
 * @property reads the columns of the file whose values some rule compares
 */
export interface OpenedRules {
  readonly judges: readonly RowJudge[]
  readonly notChecked: readonly NotChecked[]
  readonly reads: ReadonlySet<number>
  readonly vintage: () => VintageGuess | null
}

export function openRules(table: TableDefinition, header: HeaderReading, context: CheckContext): OpenedRules {
  const placeOf = new Map(table.columns.map(({ name }, index) => [name, header.at[index] ?? -1]))
  const judges: RowJudge[] = []
  const notChecked: NotChecked[] = []
  const reads = new Set<number>()
  for (const use of table.rules) {
    const rule = rowRules[use.rule]
    if (!rule) throw new RangeError(`no rule ${JSON.stringify(use.rule)} for tables`)
    const named = Object.entries(use.columns).map(([role, names]) => [role, [names].flat()] as const)
    const absent = named
      .filter(
        ([role, names]) => rule.needs.includes(role) && names.some(name => (placeOf.get(name) ?? -1) < 0),
      )
      .flatMap(([, names]) => names)
    const columns = named.flatMap(([, names]) => names)
    const lacking =
      absent.length > 0
        ? 'column-absent'
        : rule.reference !== undefined && !context.reference
          ? 'no-reference'
          : rule.reference === 'history' && !context.reference?.history
            ? 'no-history'
            : undefined
    if (lacking !== undefined) {
      notChecked.push({ rule: use.rule, because: lacking, columns: absent.length > 0 ? absent : columns })
      continue
    }
    const at = Object.fromEntries(
      named.map(([role, names]) => [
        role,
        names.map(name => placeOf.get(name) ?? -1).filter(place => place >= 0),
      ]),
    )
    for (const place of Object.values(at).flat()) reads.add(place)
    judges.push(rule.open(at, context, use))
  }
  const code = table.columns.findIndex(({ type }) => type === 'insee-code')
  const vintage = openVintage(header.at[code] ?? -1, context)
  if (vintage) {
    judges.push(vintage.judge)
    reads.add(header.at[code] ?? -1)
  }
  return { judges, notChecked, reads, vintage: () => vintage?.guess() ?? null }
}
