import type { CheckRule } from '../check-rule.js'

export const numberRules: readonly CheckRule[] = []
