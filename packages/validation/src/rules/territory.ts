import type { CheckRule } from '../check-rule.js'

export const territoryRules: readonly CheckRule[] = []
