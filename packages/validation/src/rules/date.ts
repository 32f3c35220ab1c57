import type { CheckRule } from '../check-rule.js'

export const dateRules: readonly CheckRule[] = []
