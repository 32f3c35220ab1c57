import { stageLabels } from 'petites-villes'
import { capital } from '../render/capital.js'
import { statuses } from '../render/status-order.js'
import { counted } from '../words/labels.js'
import { documentWords } from '../words/document-words.js'
import { planWords } from '../words/plan-words.js'
import type { Block, Section, Sentence } from './document.js'
import { anchorOf, markOf, type PlanContext, questionAnchor } from './plan-context.js'

/** What a mayor reads in one minute: how much there is, what to answer first, where the town stands, what to ask for. */
export function summarySection(context: PlanContext): Section {
  const { plan, language, say } = context
  const words = documentWords[language]
  const told = planWords[language]
  const [first] = plan.questions
  const available = plan.entries.filter(({ status }) => status === 'available')
  const { programme } = plan
  const rows: { label: string; texts: readonly Sentence[] }[] = [
    {
      label: words.stage,
      texts: [
        [{ strong: `${capital(say(stageLabels[programme.milestones.stage]))}.` }, ' ', say(programme.text)],
      ],
    },
    {
      label: words.firstAnswer,
      texts: [
        first
          ? [
              {
                text: words.firstQuestion(say(first.question), first.concerns.length),
                link: `#${questionAnchor(1)}`,
              },
            ]
          : [told.noQuestion],
      ],
    },
    {
      label: words.whom,
      texts: programme.contacts.map(({ name, why }) => [{ strong: `${name}.` }, ` ${say(why)}`]),
    },
  ]
  const blocks: Block[] = [
    {
      kind: 'counts',
      items: statuses
        .filter(status => plan.counts[status] > 0)
        .map(status => {
          const count = plan.counts[status]
          const word = say(counted(count, status)).replace(/^\d+ /, '')
          return { mark: { ...markOf(status, context), word }, count }
        }),
    },
    { kind: 'facts', rows: rows.filter(({ texts }) => texts.length > 0) },
    { kind: 'heading', text: words.toAsk },
    available.length > 0
      ? {
          kind: 'list',
          names: true,
          items: available.map(({ offer }) => [{ foreign: offer.name, link: `#${anchorOf(offer.id)}` }]),
        }
      : { kind: 'text', sentence: [words.nothingToAsk] },
  ]
  if (plan.overridden.length > 0)
    blocks.push({ kind: 'text', tone: 'doubt', sentence: [told.overridden(plan.overridden.join(', '))] })
  return { id: 'minute', title: words.minute, blocks }
}
