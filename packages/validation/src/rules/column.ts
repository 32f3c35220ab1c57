import type { CheckRule } from '../check-rule.js'

export const columnRules: readonly CheckRule[] = []
