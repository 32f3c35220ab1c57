import type { CheckRule } from '../check-rule.js'

export const choiceRules: readonly CheckRule[] = []
