import type { CheckRule } from '../check-rule.js'

export const rowRules: readonly CheckRule[] = []
