import type { RowRule } from './row-rule.js'
import { communeRules } from './row-rules/commune.js'
import { completeList, uniqueKey } from './row-rules/list.js'
import { orderRules } from './row-rules/order.js'
import { presenceRules } from './row-rules/presence.js'
import { programmeRules } from './row-rules/programme.js'

const all: readonly RowRule[] = [
  ...orderRules,
  ...presenceRules,
  ...communeRules,
  ...programmeRules,
  uniqueKey,
  completeList,
]

/** Every rule over rows and tables, by its id. */
export const rowRules: Readonly<Record<string, RowRule>> = Object.fromEntries(
  all.map(rule => [rule.id, rule]),
)
