import type { CheckRule } from '../check-rule.js'

export const fileRules: readonly CheckRule[] = []
