import { formatNumber, type IssueParams, type Language } from '@petites-villes/core'
import type { CheckRule } from './check-rule.js'
import { fileSentences } from './file/index.js'
import type { Finding } from './finding.js'
import { checkRule } from './rule-book.js'

/**
 * What a finding says to a person.
 *
 * @example
 * ```ts
 * import { describeFinding, openCheck, tableOf } from '@petites-villes/validation'
 *
 * const check = openCheck(tableOf('pvd'), { asOf: '2026-11-27' })
 * check.row({ line: 1, cells: ['insee_com', 'lib_com', 'id_pvd', 'date_signature'] })
 * check.row({ line: 2, cells: ['1033', 'Valserhône', 'pvd-84-01-1', '2021-03-12'] })
 * const [finding] = check.end().findings
 * finding && describeFinding(finding, 'en').includes('01033') // => true
 * ```
 */
export function describeFinding(
  finding: Pick<Finding, 'code' | 'params' | 'value' | 'line' | 'column' | 'repair'>,
  language: Language,
): string {
  const { code, params, value, line, column, repair } = finding
  // The reader of files knows what it met: a PDF, a failed download, the words around a lost quote.
  const ofFile = fileSentences[code]
  if (ofFile) return ofFile[language](params)
  // In a cell of several values the sentence speaks of the one that is wrong.
  const { part, partRepair = null } = params
  const isPart = typeof part === 'string'
  return fillMessage(checkRule(code), language, {
    ...params,
    value: value === null ? null : shortened(isPart ? part : value),
    line,
    column: column?.name ?? null,
    repair: isPart ? partRepair : (repair?.to ?? null),
  })
}

const longest = 80

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ')
  return line.length > longest ? `${line.slice(0, longest)}…` : line
}

/** Puts the params into the holes of a message. */
function fillMessage({ message }: CheckRule, language: Language, params: IssueParams): string {
  const filled = (text: string): string | undefined => {
    let lacks = false
    const whole = text.replace(/\{(\w+)\}/g, (_, name: string) => {
      const written = textOf(params[name], language)
      if (written === '') lacks = true
      return written
    })
    return lacks ? undefined : whole
  }
  return message[language]
    .replace(/\[([^\]]*)\]/g, (_, part: string) => filled(part) ?? '')
    .replace(/\{(\w+)\}/g, (_, name: string) => textOf(params[name], language))
}

function textOf(value: IssueParams[string] | undefined, language: Language): string {
  if (value === undefined || value === null) return ''
  if (typeof value === 'number') return value < 10_000 ? String(value) : formatNumber(value, language)
  return Array.isArray(value) ? value.join(', ') : String(value)
}
