import { formatCivilDate } from 'petites-villes'
import type { ruleBook } from 'petites-villes/validation'
import { type ExitCode, exitCode } from '../exit-code.js'
import { code } from '../page/span.js'
import { severityLabels } from '../words/rule-words.js'
import { type Dialogue, show, showJson } from '../session.js'
import { checkWords } from '../words/check-words.js'
import { WrongUse } from '../wrong-use.js'

/** The rules that a check applies: what each asks, how grave it is, and why; those whose name begins as the words say. */
export function showRules(
  { io, language }: Dialogue,
  all: typeof ruleBook,
  words: readonly string[],
  asJson: boolean,
): ExitCode {
  const rules = all.filter(({ id }) => words.length === 0 || words.some(word => id.startsWith(word)))
  if (rules.length === 0) throw new WrongUse(checkWords.noRule(words.join(' ')))
  if (asJson) showJson({ io }, { format: 'check-rules/1', rules })
  else
    show({ io, language }, page => {
      for (const { id, severity, since, version, message, reason } of rules) {
        page.blank()
        page.line([code(id, page.palette.strong), ` · ${page.say(severityLabels[severity])}`])
        page.line(message[language].replace(/[[\]]/g, ''), { indent: 2 })
        page.line({ text: page.say(reason.text), paint: page.palette.faint }, { indent: 2 })
        const { source } = reason
        if (source) page.line({ text: source.title, paint: page.palette.faint }, { indent: 2 })
        page.line(
          {
            text: page.say(checkWords.ruleSince(version, formatCivilDate(since, language))),
            paint: page.palette.faint,
          },
          { indent: 2 },
        )
      }
    })
  return exitCode.done
}
