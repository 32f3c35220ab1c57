import { localized, type Localized, type Source } from '@petites-villes/core'
import type { Read } from '../operand.js'
import type { Outcome } from '../outcome.js'
import type { Trace, TraceNode } from '../trace.js'
import { describeLeaf, type DescribeOptions, describeValue, formatOf } from './describe.js'
import { say } from './say.js'

/**
 * One line of an explanation, with what stands under it. The same tree serves a terminal, a page and JSON.
 *
 * @property text the condition, or what joins the lines below
 * @property found what the facts say about it: `7 846 habitants`, `inconnu (non publié)`
 * @property sources of the thresholds, of the facts and of the criterion, each once
 */
export interface ExplanationLine {
  readonly path: string
  readonly outcome: Outcome
  readonly decisive: boolean
  readonly text: Localized
  readonly found?: Localized
  readonly sources: readonly Source[]
  readonly children: readonly ExplanationLine[]
}

const joins = {
  all: { fr: 'toutes ces conditions', en: 'all of these conditions' },
  any: { fr: "l'une au moins de ces conditions", en: 'at least one of these conditions' },
  not: { fr: 'cette condition exclut', en: 'this condition excludes' },
} as const

/** A trace as lines that a person reads, in both languages. */
export function explain(trace: Trace, options: DescribeOptions): ExplanationLine {
  return line(trace.root, { form: 'long', ...options })
}

/** The condition of one trace node in words. */
export function textOf(node: TraceNode, options: DescribeOptions): Localized {
  if (node.leaf) {
    const meaning = describeLeaf(node.leaf, options)
    return localized(language => say(meaning, language))
  }
  if (node.criterion) return node.criterion.label
  if (node.assumed) {
    const { because, fact } = node.assumed
    const label = options.rulebook.vocabulary[fact]?.label ?? { fr: fact, en: fact }
    return {
      fr: `en supposant, faute d'information sur « ${label.fr} » : ${because.fr}`,
      en: `supposing, for lack of information on "${label.en}": ${because.en}`,
    }
  }
  if (node.op === 'atLeast')
    return {
      fr: `au moins ${String(node.n)} de ces conditions`,
      en: `at least ${String(node.n)} of these conditions`,
    }
  return node.op === 'all' || node.op === 'any' || node.op === 'not' ? joins[node.op] : { fr: '', en: '' }
}

/** What a leaf found: the value of each fact it read, named when there are several. */
export function foundBy(node: TraceNode, options: DescribeOptions): Localized | undefined {
  const facts = factReads(node)
  if (facts.length === 0) return undefined
  return localized(language =>
    facts
      .map(({ fact, found }) => {
        const value = say(describeValue(found, formatOf(fact, options)), language)
        const label = options.rulebook.vocabulary[fact]?.label[language] ?? fact
        return facts.length === 1 ? value : `${label} = ${value}`
      })
      .join(', '),
  )
}

function line(node: TraceNode, options: DescribeOptions): ExplanationLine {
  const found = foundBy(node, options)
  return {
    path: node.path,
    outcome: node.outcome,
    decisive: node.decisive,
    text: textOf(node, options),
    ...(found ? { found } : {}),
    sources: [...new Set([...(node.sources ?? []), ...sourcesRead(node)])],
    children: (node.children ?? []).map(child => line(child, options)),
  }
}

function factReads(node: TraceNode): readonly Extract<Read, { fact: string }>[] {
  const seen = new Set<string>()
  return (node.reads ?? []).flatMap(read => {
    if (!('fact' in read) || seen.has(read.fact)) return []
    seen.add(read.fact)
    return [read]
  })
}

function sourcesRead(node: TraceNode): readonly Source[] {
  return (node.reads ?? []).flatMap(({ found }) => (found.source ? [found.source] : []))
}
