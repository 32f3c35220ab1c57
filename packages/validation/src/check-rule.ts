import type { CivilDate, Localized, Severity } from '@petites-villes/core'
import type { ColumnDefinition } from './column.js'
import type { Scope } from './finding.js'
import type { KindId } from './kinds/kind-id.js'

/**
 * Why a rule is there.
 * - `legal`: a text or an official nomenclature says so; `source` names it
 * - `logical`: the opposite cannot be true
 * - `technical`: the opposite breaks in the tools that read such files
 */
export interface RuleReason {
  readonly kind: 'legal' | 'logical' | 'technical'
  readonly text: Localized
  readonly source?: RuleSource
}

export interface RuleSource {
  readonly title: string
  readonly url?: string
  readonly checkedOn: CivilDate
}

/**
 * One cell of a column.
 *
 * @property repaired what the rule proposes, and no other text can have been meant
 * @property suggested what it proposes without being sure
 */
export interface CellExample {
  readonly column: Omit<ColumnDefinition, 'name'>
  readonly cell: string
  readonly repaired?: string
  readonly suggested?: string
}

/**
 * A small file of a kind, its cells parted by semicolons.
 *
 * @property encoding of the file, UTF-8 unless told otherwise; `base64` for bytes that are no text
 */
export interface TableExample {
  readonly kind: KindId
  readonly text: string
  readonly encoding?: 'windows-1252' | 'base64'
}

export type RuleExample = CellExample | TableExample

/**
 * A rule as data: what it asks, since when, why, and examples that are tests. Its id is the code of its findings.
 *
 * @property version counts up when the same file can be judged otherwise
 * @property severity unless a profile says otherwise
 * @property message a sentence with holes: `{value}`, `{column}`, `{line}`, `{repair}` and the params of the finding. A part between
 * brackets falls away when a hole in it has nothing to fill it
 */
export interface CheckRule {
  readonly id: string
  readonly scope: Scope
  readonly version: number
  readonly since: CivilDate
  readonly severity: Severity
  readonly message: Localized
  readonly reason: RuleReason
  readonly examples: {
    readonly valid: readonly RuleExample[]
    readonly invalid: readonly RuleExample[]
  }
}
