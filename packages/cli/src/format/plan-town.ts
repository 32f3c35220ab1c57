import { formatCivilDate, type PlanMilestone, type SupportPlan } from 'petites-villes'
import { capital } from '../render/capital.js'
import { listText, numberText } from '../render/number-text.js'
import { withCode } from '../render/plan-head.js'
import { statusLabels } from '../words/labels.js'
import { documentWords, milestoneLabels } from '../words/document-words.js'
import { planWords } from '../words/plan-words.js'
import type { Block, Section, Sentence } from './document.js'
import { anchorOf, type PlanContext } from './plan-context.js'

/** Who the town is, where it stands in the programme, with whom it shares a project, and what of that is not sure. */
export function townSection(context: PlanContext): Section {
  const { plan, language, say } = context
  const words = documentWords[language]
  const { programme } = plan
  const doubts = [...programme.doubts, ...(programme.state === 'running' ? [] : [programme.explanation])]
  return {
    id: 'commune',
    title: words.theTown,
    blocks: [
      { kind: 'facts', rows: [...identityRows(context), ...sharedRows(context), ...mountainRows(context)] },
      milestoneTable(context),
      ...(doubts.length === 0
        ? []
        : [
            { kind: 'heading', text: words.doubts } as const,
            ...doubts.map((doubt): Block => ({ kind: 'text', tone: 'doubt', sentence: [say(doubt)] })),
            {
              kind: 'text',
              tone: 'aside',
              sentence: [`${words.citedSources} `, context.notes.of(programme.sources)],
            } as const,
          ]),
    ],
  }
}

type Rows = readonly { readonly label: string; readonly texts: readonly Sentence[] }[]

function identityRows({ plan, language }: PlanContext): Rows {
  const words = planWords[language]
  const { code, department, region, epci, population } = plan.town
  const inhabitants = (count: number) => words.inhabitants(numberText(count, language))
  const place = [code, `${department.name} (${department.code})`, ...(region ? [region.name] : [])]
  return [
    { label: words.town, texts: [[place.join(' · ')]] },
    { label: words.population, texts: [[population === null ? words.notKnown : inhabitants(population)]] },
    {
      label: words.epci,
      texts: [[epci ? `${epci.name} · ${inhabitants(epci.population)}` : words.noEpci]],
    },
  ]
}

function sharedRows({ plan, language, say, colon, notes }: PlanContext): Rows {
  const words = planWords[language]
  const { neighbours, projects } = plan.programme
  const named = (towns: SupportPlan['programme']['neighbours']) => listText(towns.map(withCode), words.and)
  const shared = projects.map(({ name, towns, aim, sources }): Sentence => [
    { strong: `${say(name)}${colon.trimEnd()}` },
    ` ${named(towns)}. ${say(aim)}`,
    notes.of(sources),
  ])
  const near =
    neighbours.length > 0
      ? `${capital(words.sameEpci)}${colon}${named(neighbours)}.`
      : `${capital(words.noOtherTowns)}.`
  return [{ label: words.otherTowns, texts: [...shared, [near]] }]
}

function mountainRows({ plan, language, say, colon }: PlanContext): Rows {
  const words = planWords[language]
  const { mountain } = plan.programme
  if (!mountain) return []
  const sure = mountain.applies === 'yes' ? '' : `${words.mountainToConfirm} `
  const complements = plan.entries.flatMap(({ offer, status, completes }): Sentence[] =>
    completes === undefined
      ? []
      : [[{ foreign: offer.name, link: `#${anchorOf(offer.id)}` }, `${colon}${say(statusLabels[status])}.`]],
  )
  return [{ label: words.mountain, texts: [[`${sure}${say(mountain.explanation)}`], ...complements] }]
}

function milestoneTable({ plan, language, say, notes }: PlanContext): Block {
  const words = documentWords[language]
  const date = (day: PlanMilestone['day']) => (day === null ? words.noDay : formatCivilDate(day, language))
  return {
    kind: 'table',
    caption: words.milestones,
    head: [words.milestone, words.day, words.state],
    rows: plan.programme.line.map(({ label, day, deadline, state, daysLate, notes: reserves, sources }) => {
      const { symbol, word } = milestoneLabels[state]
      const unsure = state === 'done' && reserves.length > 0 ? [words.withReserve] : []
      const late = daysLate ? [words.late(daysLate)] : []
      const term = deadline !== undefined && deadline !== day ? ` (${words.by(date(deadline))})` : ''
      return [
        [say(label), notes.of(sources)],
        [`${date(day)}${term}`],
        [`${symbol}\u00a0${[say(word), ...unsure, ...late].join(', ')}`],
      ]
    }),
  }
}
