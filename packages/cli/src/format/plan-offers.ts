import { offerKindLabels, type PlanEntry, pillars } from 'petites-villes'
import { capital } from '../render/capital.js'
import { reasonTexts } from '../render/plan-entry.js'
import { countsText } from '../render/plan.js'
import { reasonOfRest } from '../render/plan-rest.js'
import { windowText } from '../render/window-text.js'
import { documentWords } from '../words/document-words.js'
import { statusLabels } from '../words/labels.js'
import { planWords } from '../words/plan-words.js'
import type { Block, EntryBlock, Piece, Section, Sentence } from './document.js'
import { anchorOf, inFull, markOf, type PlanContext, questionAnchor } from './plan-context.js'

/** One section for each pillar: the offers in full, what can be had first, then the others in a table. */
export function pillarSections(context: PlanContext): readonly Section[] {
  const { plan, say } = context
  return pillars.flatMap((pillar, at): Section[] => {
    const entries = plan.entries.filter(entry => entry.pillar === pillar.id)
    if (entries.length === 0) return []
    const name = say(pillar.name)
    const rest = entries.filter(entry => !inFull(entry, context))
    return [
      {
        id: `pilier-${pillar.id}`,
        title: `${at + 1}. ${name}`,
        aside: countsText(context, entries),
        newSheet: true,
        blocks: [
          ...entries.filter(entry => inFull(entry, context)).map(entry => entryBlock(entry, context)),
          ...(rest.length > 0 ? [restTable(name, rest, context)] : []),
        ],
      },
    ]
  })
}

function entryBlock(entry: PlanEntry, context: PlanContext): EntryBlock {
  const { offer, status } = entry
  const { say } = context
  const { acronym } = offer
  const name = acronym && !offer.name.includes(acronym) ? `${offer.name} (${acronym})` : offer.name
  const partners = [...new Set(offer.partners.map(partner => partner.name))]
  return {
    kind: 'entry',
    id: anchorOf(offer.id),
    mark: markOf(status, context),
    title: [{ foreign: name }],
    about: [
      capital(say(offerKindLabels[offer.kind])),
      ...(partners.length > 0 ? [' · ', { foreign: partners.join(', ') }] : []),
    ],
    blocks: [
      { kind: 'text', sentence: [say(offer.summary)] },
      ...fundingBlocks(entry, context),
      ...windowBlocks(entry, context),
      ...linkBlocks(entry, context),
      ...openEnds(entry, context),
    ],
  }
}

const paragraph = (...sentence: Sentence): Block => ({ kind: 'text', sentence })
const labelled = (label: string, ...rest: Sentence): Block => paragraph({ strong: label }, ' ', ...rest)

function fundingBlocks({ funding }: PlanEntry, { language, say, notes }: PlanContext): readonly Block[] {
  const words = planWords[language]
  const lines = funding.filter(({ applies }) => applies !== 'no')
  const told = lines.filter(({ term }) => term.kind !== 'unpublished')
  if (lines.length > 0 && told.length === 0) return [paragraph(words.noAmount)]
  if (told.length === 0) return []
  return [
    {
      kind: 'list',
      items: told.map(({ text, applies, sources }) => [
        `${capital(say(text))}${applies === 'unknown' ? ` (${words.mayApply})` : ''}`,
        notes.of(sources),
      ]),
    },
  ]
}

function windowBlocks({ window, status }: PlanEntry, { plan, language, say }: PlanContext): readonly Block[] {
  const words = planWords[language]
  const text = windowText(window, plan.asOf)
  const note = window.note && say(window.note)
  if (!text) return note ? [paragraph(note)] : []
  const when = say(text)
  const rest = note ? ` ${note}` : ''
  return window.state === 'unconfirmed' && status === 'to-confirm'
    ? [labelled(words.toHaveConfirmed, `${when}.${rest}`)]
    : [paragraph(`${capital(when)}.${rest}`)]
}

function linkBlocks({ completes, complements }: PlanEntry, context: PlanContext): readonly Block[] {
  const words = planWords[context.language]
  const link = (label: string, id: string): Block[] => {
    const other = context.entryOf.get(id)
    if (!other || (other.status === 'not-eligible' && !context.all)) return []
    const name = { foreign: other.offer.name, link: `#${anchorOf(id)}` }
    return [labelled(label, name, ` (${context.say(statusLabels[other.status])})`)]
  }
  return [
    ...(completes === undefined ? [] : link(words.completes, completes)),
    ...complements.flatMap(id => link(words.complement, id)),
  ]
}

function openEnds(entry: PlanEntry, context: PlanContext): readonly Block[] {
  const { language, say, numbers, notes, all } = context
  const words = planWords[language]
  const because =
    entry.status === 'not-eligible'
      ? reasonTexts(context, entry.because).map(reason => labelled(words.because, `${reason}.`))
      : []
  const missing = entry.missing.flatMap(({ fact, label }, at): Piece[] => {
    const number = numbers.get(fact)
    const asked: Piece[] =
      number === undefined
        ? []
        : [' (', { text: words.question(number), link: `#${questionAnchor(number)}` }, ')']
    return [`${at === 0 ? '' : ', '}${say(label)}`, ...asked]
  })
  const toCheck =
    missing.length === 0 && entry.outcome === 'unknown'
      ? entry.because.map(({ text }) => labelled(words.toCheck, `${say(text)}.`))
      : []
  return [
    ...because,
    ...(missing.length > 0 ? [labelled(words.missing, ...missing, '.')] : toCheck),
    ...(all ? entry.conditions.map(condition => labelled(words.condition, say(condition))) : []),
    ...entry.doubts.map((doubt): Block => ({
      kind: 'text',
      tone: 'doubt',
      sentence: [{ strong: words.doubt }, ` ${say(doubt)}`],
    })),
    {
      kind: 'text',
      tone: 'aside',
      sentence: [
        ...(entry.unsureSources.length > 0 ? [`${words.unsure} `] : []),
        `${documentWords[language].citedSources} `,
        notes.of(entry.sources),
      ],
    },
  ]
}

function restTable(pillar: string, entries: readonly PlanEntry[], context: PlanContext): Block {
  const words = documentWords[context.language]
  return {
    kind: 'table',
    caption: words.rest(pillar),
    head: [words.offer, words.status, words.reason],
    rowIds: entries.map(({ offer }) => anchorOf(offer.id)),
    rows: entries.map(entry => {
      const { symbol, word } = markOf(entry.status, context)
      const reason = reasonOfRest(context, entry, context.plan.asOf).replace(
        new RegExp(`^${word}( — |, )?`),
        '',
      )
      return [
        [{ foreign: entry.offer.name }, context.notes.of(entry.sources)],
        [`${symbol}\u00a0${word.replaceAll(' ', '\u00a0')}`],
        [reason === '' ? '' : `${capital(reason)}${/[.!?]$/.test(reason) ? '' : '.'}`],
      ]
    }),
  }
}
