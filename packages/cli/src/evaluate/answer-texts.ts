import { isSet, type RuleAnswers } from 'petites-villes/batch'

const outcomes = ['unknown', 'yes', 'no'] as const
type OutcomeWord = (typeof outcomes)[number]

/** Rules whose answers are written at once: 3^6 texts for each six of them. */
const together = 6

/**
 * The text of all answers to a row. Rows differ by few answers, so that the texts of six rules at a time are made once and
 * put together from then on.
 */
export function answerTexts(
  write: (rule: number, outcome: OutcomeWord) => string,
): (rules: readonly RuleAnswers[], row: number) => string {
  const made: string[][] = []
  return (rules, row) => {
    let text = ''
    for (let first = 0, group = 0; first < rules.length; first += together, group++) {
      const last = Math.min(first + together, rules.length)
      let key = 0
      for (let at = first; at < last; at++) key = key * 3 + outcomeKey(rules[at]!, row)
      const texts = (made[group] ??= [])
      text += texts[key] ??= textOf(first, last, rules, row)
    }
    return text
  }

  function textOf(first: number, last: number, rules: readonly RuleAnswers[], row: number): string {
    let text = ''
    for (let at = first; at < last; at++) text += write(at, outcomes[outcomeKey(rules[at]!, row)])
    return text
  }
}

function outcomeKey({ yes, no }: RuleAnswers, row: number): 0 | 1 | 2 {
  return isSet(yes, row) ? 1 : isSet(no, row) ? 2 : 0
}
