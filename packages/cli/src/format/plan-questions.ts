import type { PlanQuestion } from 'petites-villes'
import type { FactShape } from '../render/fact-shape.js'
import { documentWords } from '../words/document-words.js'
import { planWords } from '../words/plan-words.js'
import type { Section, Sentence } from './document.js'
import type { PlanContext } from './plan-context.js'

/** The open questions, the one that settles most first, each with its possible answers. */
export function questionSections(context: PlanContext): readonly Section[] {
  const { plan, language } = context
  if (plan.questions.length === 0) return []
  const words = documentWords[language]
  return [
    {
      id: 'questions',
      title: `${planWords[language].questions} (${plan.questions.length})`,
      aside: words.questionsHint,
      newSheet: true,
      blocks: [
        {
          kind: 'numbered',
          prefix: 'question',
          items: plan.questions.map(question => questionSentences(question, context)),
        },
      ],
    },
  ]
}

function questionSentences(question: PlanQuestion, context: PlanContext): readonly Sentence[] {
  const { language, say, vocabulary } = context
  const words = documentWords[language]
  const told = planWords[language]
  const { fact, help, settles, concerns } = question
  const answers = answersOf(vocabulary[fact], context)
  const offers = settles.length > 0 ? told.settles(settles.length) : told.helpsWith(concerns.length)
  return [
    [{ strong: say(question.question) }, ...(help ? [` ${say(help)}`] : [])],
    [
      ...(answers === undefined ? [] : [`${words.answers} ${answers}. `]),
      `${offers.charAt(0).toUpperCase()}${offers.slice(1)}. `,
      `${words.fact} `,
      { code: fact },
    ],
  ]
}

function answersOf(shape: FactShape | undefined, { language, say }: PlanContext): string | undefined {
  const words = planWords[language]
  if (shape?.kind === 'boolean') {
    const answers = [words.yes, words.no, ...(shape.nullable ? [words.none] : [])]
    return `${answers.slice(0, -1).join(', ')} ${words.or} ${answers.at(-1) ?? ''}`
  }
  return (
    shape?.values &&
    Object.values(shape.values)
      .map(say)
      .join(language === 'fr' ? ' ; ' : '; ')
  )
}
