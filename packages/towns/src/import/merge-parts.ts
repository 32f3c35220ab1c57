import type { CommuneCode } from '../commune-code.js'
import { isCommuneKey } from '../commune-key.js'
import { departmentCodeOf } from '../department.js'
import type { UnknownZoningReason } from '../zoning.js'
import type { CodeBook } from './code-cell.js'
import type { Findings } from './findings.js'
import type { KindRules, PartValue } from './kind-rules.js'
import type { Entry, RowsRead } from './read-rows.js'

/** What the list says by the communes of today. */
export interface Merged {
  readonly values: ReadonlyMap<CommuneCode, string | null>
  readonly unknown: ReadonlyMap<CommuneCode, UnknownZoningReason>
}

/**
 * Brings what is said of the communes of the file to those of today. A commune that was one already says itself what it is; one that
 * was made of several since takes what they share, by the rule of the kind; a part of which the file says nothing counts
 * as what the list says of others.
 */
export function mergeParts(
  { entries, divided }: RowsRead,
  {
    rules,
    book,
    absentIn,
    findings,
  }: {
    readonly rules: KindRules
    readonly book: CodeBook
    /** What a commune of this department is that the file does not name. */
    readonly absentIn: (department: string) => PartValue
    readonly findings: Findings
  },
): Merged {
  const values = new Map<CommuneCode, string | null>()
  const unknown = new Map<CommuneCode, UnknownZoningReason>()
  for (const [target, own] of byTarget(entries)) {
    const value = valueOf(target, own)
    if (value === undefined) unknown.set(target, own.find(({ reason }) => reason)?.reason ?? 'merged')
    else values.set(target, value)
  }
  for (const candidate of divided)
    if (!values.has(candidate) && !unknown.has(candidate)) unknown.set(candidate, 'divided')
  return { values, unknown }

  function valueOf(target: CommuneCode, own: readonly Entry[]): PartValue {
    const absent = absentIn(departmentCodeOf(target))
    const parts = book.history?.partsOf(target, book.on)
    if (parts && parts.length > 1) {
      const stated = new Map(own.map(entry => [entry.code, entry.value]))
      const missing = parts.filter(code => !stated.has(code)).map(() => absent)
      return rules.combine([...stated.values(), ...missing])
    }
    const itself = own.find(({ code }) => code === target) ?? own.find(({ same }) => same)
    const others = own.filter(entry => entry !== itself)
    if (!itself) return rules.combine([...others.map(({ value }) => value), ...wholeOf(others, absent)])
    if (!parts && others.length > 0) return rules.combine([...own.map(({ value }) => value), undefined])
    for (const { rows, value } of others)
      for (const row of value === itself.value ? [] : rows)
        findings.refuse(row, {
          code: 'import/part-of-listed',
          params: { whole: target },
          role: 'code',
          severity: 'warning',
        })
    return itself.value
  }

  /** The rest of a commune of which the file names parts only; there is none where it names the arrondissements. */
  function wholeOf(parts: readonly Entry[], absent: PartValue): readonly PartValue[] {
    const arrondissements = parts.every(({ code }) => isCommuneKey({ code, kind: 'arrondissement' }))
    return arrondissements ? [] : [book.history ? absent : undefined]
  }
}

function byTarget(entries: readonly Entry[]): ReadonlyMap<CommuneCode, readonly Entry[]> {
  const groups = new Map<CommuneCode, Entry[]>()
  for (const entry of entries) {
    const known = groups.get(entry.target)
    if (known) known.push(entry)
    else groups.set(entry.target, [entry])
  }
  return groups
}
