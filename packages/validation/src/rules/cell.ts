import type { CheckRule } from '../check-rule.js'

export const cellRules: readonly CheckRule[] = []
