import type { CheckRule } from '../check-rule.js'

export const tableRules: readonly CheckRule[] = []
