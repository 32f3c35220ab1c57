import type { CheckRule } from '../check-rule.js'

export const sirenRules: readonly CheckRule[] = []
