import type { Severity } from '@petites-villes/core'
import type { CodeCount } from './check-report.js'
import type { CheckRule } from './check-rule.js'
import type { Judgement } from './cell-reader.js'
import type { ColumnPlace, Finding } from './finding.js'
import { type Profile, severityOf } from './profile.js'
import { checkRule } from './rule-book.js'

/** Where a judgement fell. */
export interface FindingPlace {
  readonly line: number | null
  readonly row: number | null
  readonly column: ColumnPlace | null
  readonly value: string | null
}

interface Entry {
  readonly rule: CheckRule
  readonly severity: Severity | 'off'
  count: number
  shown: number
}

/**
 * Turns judgements into findings, counts them all, and keeps as many of each code as was asked: a file in which every row is
 * wrong must not fill the memory.
 */
export class FindingBook {
  readonly kept: Finding[] = []
  readonly #entries = new Map<string, Entry>()
  readonly #profile: Profile
  readonly #most: number
  readonly #hear: ((finding: Finding) => void) | undefined

  constructor(profile: Profile, most: number, hear: ((finding: Finding) => void) | undefined) {
    this.#profile = profile
    this.#most = most
    this.#hear = hear
  }

  /** The severity under which it was noted; `off` when the profile leaves it out. */
  note(judgement: Judgement, place: FindingPlace): Severity | 'off' {
    const entry = this.#entry(judgement.code)
    const { severity } = entry
    if (severity === 'off') return severity
    entry.count++
    const isKept = entry.shown < this.#most
    if (!isKept && !this.#hear) return severity
    const finding: Finding = {
      code: judgement.code,
      severity,
      scope: entry.rule.scope,
      line: place.line,
      row: place.row,
      column: place.column,
      value: place.value,
      params: judgement.params ?? {},
      repair: judgement.repair ?? null,
    }
    if (isKept) {
      entry.shown++
      this.kept.push(finding)
    }
    this.#hear?.(finding)
    return severity
  }

  /** By severity, then the most frequent first. */
  codes(): readonly CodeCount[] {
    const order = ['error', 'warning', 'info']
    return [...this.#entries.entries()]
      .flatMap(([code, { severity, count, shown }]) =>
        severity === 'off' || count === 0 ? [] : [{ code, severity, count, shown }],
      )
      .sort(
        (a, b) =>
          order.indexOf(a.severity) - order.indexOf(b.severity) ||
          b.count - a.count ||
          (a.code < b.code ? -1 : 1),
      )
  }

  #entry(code: string): Entry {
    let entry = this.#entries.get(code)
    if (!entry) {
      const rule = checkRule(code)
      entry = { rule, severity: severityOf(rule, this.#profile), count: 0, shown: 0 }
      this.#entries.set(code, entry)
    }
    return entry
  }
}
