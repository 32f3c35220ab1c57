import type { CivilDate, Localized } from '@petites-villes/core'
import type { UnknownReason, Value } from '../fact-value.js'
import type { ComparisonOp, MembershipOp } from '../rule.js'
import type { FactKind, Unit } from '../vocabulary.js'

/** How a value is to be written: its kind, its unit, the names of its choices. */
export interface ValueFormat {
  readonly kind: FactKind
  readonly unit?: Unit
  readonly values?: Readonly<Record<string, Localized>>
}

/** Symbols between numbers and days. */
export type Arithmetic = 'add' | 'subtract' | 'multiply' | 'divide' | 'min' | 'max' | 'plus'

/**
 * A piece of meaning. Phrases are trees of tokens without a word of any language, so that the same tree becomes
 * French, English, a table or an editor's hint.
 */
export type Token =
  | { readonly token: 'name'; readonly id: string; readonly label: Localized }
  | { readonly token: 'value'; readonly value: Value; readonly format: ValueFormat }
  | { readonly token: 'threshold'; readonly of: Token; readonly label: Localized }
  | { readonly token: 'day-of-evaluation'; readonly day: CivilDate }
  | { readonly token: 'computed'; readonly op: Arithmetic; readonly of: readonly Token[] }
  | { readonly token: 'span'; readonly unit: 'days' | 'months' | 'years'; readonly amount: Token }
  | {
      readonly token: 'relation'
      readonly op: ComparisonOp | MembershipOp | 'between' | 'isKnown' | 'isAbsent'
      readonly kind: FactKind
      readonly right: readonly Token[]
    }
  | { readonly token: 'is'; readonly subject: Token; readonly relation: Token }
  | { readonly token: 'clause'; readonly text: Localized }
  | { readonly token: 'excluded'; readonly of: Token }
  | { readonly token: 'all' | 'any'; readonly of: readonly Token[] }
  | { readonly token: 'at-least'; readonly n: number; readonly of: readonly Token[] }
  | { readonly token: 'supposing'; readonly fact: Token; readonly value: Token; readonly of: Token }
  | { readonly token: 'unknown'; readonly reason: UnknownReason }
  | { readonly token: 'nothing' }
