import type { CheckRule } from '../check-rule.js'

export const contactRules: readonly CheckRule[] = []
