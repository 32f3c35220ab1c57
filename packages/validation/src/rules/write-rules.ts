import { civilDate, type Localized, type Severity } from '@petites-villes/core'
import type { CheckRule, RuleExample, RuleReason, RuleSource } from '../check-rule.js'
import type { Scope } from '../finding.js'

/** A rule as its author writes it: each text in French, then in English. */
export interface RuleWriting {
  readonly severity: Severity
  readonly message: readonly [fr: string, en: string]
  readonly why: readonly [kind: RuleReason['kind'], fr: string, en: string]
  readonly source?: RuleSource
  readonly valid: readonly RuleExample[]
  readonly invalid: readonly RuleExample[]
}

const since = civilDate('2026-11-27')

const both = ([fr, en]: readonly [string, string]): Localized => ({ fr, en })

/** The rules of one scope, all of their first version. */
export function writeRules(
  scope: Scope,
  written: Readonly<Record<string, RuleWriting>>,
): readonly CheckRule[] {
  return Object.entries(written).map(
    ([
      id,
      {
        severity,
        message,
        why: [kind, fr, en],
        source,
        valid,
        invalid,
      },
    ]) => ({
      id,
      scope,
      version: 1,
      since,
      severity,
      message: both(message),
      reason: { kind, text: { fr, en }, ...(source && { source }) },
      examples: { valid, invalid },
    }),
  )
}
