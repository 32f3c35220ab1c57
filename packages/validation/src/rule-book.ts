import type { CheckRule } from './check-rule.js'
import { cellRules } from './rules/cell.js'
import { choiceRules } from './rules/choice.js'
import { columnRules } from './rules/column.js'
import { contactRules } from './rules/contact.js'
import { dateRules } from './rules/date.js'
import { fileRules } from './rules/file.js'
import { inseeCodeRules } from './rules/insee-code.js'
import { numberRules } from './rules/number.js'
import { rowRules } from './rules/row.js'
import { sirenRules } from './rules/siren.js'
import { tableRules } from './rules/table.js'
import { territoryRules } from './rules/territory.js'
import { townRowRules } from './rules/town-row.js'

/** Every rule, by what it is about. */
export const ruleBook: readonly CheckRule[] = [
  ...fileRules,
  ...columnRules,
  ...cellRules,
  ...inseeCodeRules,
  ...territoryRules,
  ...sirenRules,
  ...dateRules,
  ...numberRules,
  ...choiceRules,
  ...contactRules,
  ...rowRules,
  ...townRowRules,
  ...tableRules,
]

const byId: ReadonlyMap<string, CheckRule> = new Map(ruleBook.map(rule => [rule.id, rule]))

/**
 * The rule behind the code of a finding.
 *
 * @throws RangeError for a code that is no rule's
 */
export function checkRule(id: string): CheckRule {
  const rule = byId.get(id)
  if (!rule) throw new RangeError(`no rule ${JSON.stringify(id)}`)
  return rule
}
