import type { CivilDate, Dated } from '@petites-villes/core'
import { checkRule } from '../check-rule.js'
import { evaluate } from '../evaluate.js'
import type { Evaluation } from '../evaluation.js'
import { type Scope, scopeOf } from '../operand.js'
import type { Rule } from '../rule.js'
import { type Rulebook, versionAt } from '../rulebook.js'
import { criteriaOf } from '../walk.js'
import type { BatchAnswers, RuleAnswers } from './answers.js'
import { type Bitmap, wordsFor } from './bitmap.js'
import type { Columns } from './columns.js'
import { conditionOf } from './conditions.js'
import { factsAt } from './facts-at.js'
import { Graph, type Literal, literalOf, UNKNOWN, withLeaves } from './graph.js'
import { Layout } from './layout.js'
import { pieceWords } from './piece.js'
import { factsRead, withoutFacts } from './question.js'

/** What a batch is made of: a `RuleCatalogue`, or any rules with an id. */
export interface BatchSource {
  readonly rulebook: Rulebook
  readonly rules: readonly { readonly id: string; readonly versions: Dated<Rule> }[]
}

/**
 * Makes a whole catalogue ready for one day, to be asked about many cases at once. Names are resolved, conditions that
 * several rules share are worked out once, and 32 rows are combined by one operation. The outcomes are those of
 * `evaluate`; reasons are not kept, and `explain` gives them for a row.
 *
 * @example
 * ```ts
 * import { civilDate } from '@petites-villes/core'
 * import { always, defineFacts, defineRulebook, ruleBuilder } from '@petites-villes/eligibility'
 * import { columnsOf, compileBatch, countOutcomes } from '@petites-villes/eligibility/batch'
 *
 * const vocabulary = defineFacts({
 *   population: { kind: 'integer', label: { fr: 'population', en: 'population' }, question: { fr: '?', en: '?' } },
 * })
 * const small = { id: 'small', versions: always(ruleBuilder(vocabulary).lt('population', 3_500)) }
 * const catalogue = { rulebook: defineRulebook({ vocabulary }), rules: [small] }
 * const batch = compileBatch(catalogue, { asOf: civilDate('2026-11-22') })
 *
 * const columns = columnsOf(vocabulary, [{ population: 7_846 }, { population: 2_100 }, {}])
 * const answers = batch.answer(columns)
 * answers.rules.map(rule => countOutcomes(rule, answers.rows)) // => [{ yes: 1, no: 1, unknown: 1 }]
 * batch.explain(columns, 2, 'small').missing // => [{ fact: 'population', canDecide: 'both' }]
 * ```
 * @throws TypeError for a rule in which names stand for nothing or kinds do not fit: rules from outside go through
 *   `parseCatalogue` first
 */
export function compileBatch(source: BatchSource, { asOf }: { readonly asOf: CivilDate }): Batch {
  return new Batch(source, asOf)
}

/** A catalogue made ready for one day. It owns the memory in which pieces are worked out. */
export class Batch {
  readonly asOf: CivilDate
  /** The ids of the rules, in the order of the answers. */
  readonly rules: readonly string[]
  /** The facts that an answer may depend on. Columns of others are not looked at. */
  readonly facts: ReadonlySet<string>
  readonly #source: BatchSource
  readonly #scope: Scope
  readonly #graph = new Graph()
  readonly #asked: readonly Literal[]
  /** By the facts that have a column. */
  readonly #layouts = new Map<string, Layout>()

  constructor(source: BatchSource, asOf: CivilDate) {
    const { rulebook, rules } = source
    this.#source = source
    this.#scope = scopeOf({}, rulebook, asOf)
    this.asOf = asOf
    this.rules = rules.map(({ id }) => id)
    const checked = new Set<string>()
    this.#asked = rules.map(({ id, versions }) => {
      const rule = versionAt(versions, asOf)?.value
      if (!rule) return UNKNOWN
      refuseIllTyped(id, rule, rulebook, asOf, checked)
      return conditionOf(rule, this.#scope, this.#graph)
    })
    this.facts = new Set(
      this.#graph.nodes.flatMap(node => (node.op === 'leaf' ? factsRead(node.question) : [])),
    )
  }

  /**
   * Answers every rule for every row.
   *
   * @param into answers for at least as many rows, whose memory is used again
   */
  answer(columns: Columns, { into }: { readonly into?: BatchAnswers } = {}): BatchAnswers {
    const words = wordsFor(columns.rows)
    const answers: RuleAnswers[] = this.rules.map((rule, at) => ({
      rule,
      yes: memory(into?.rules[at]?.yes, words),
      no: memory(into?.rules[at]?.no, words),
    }))
    const layout = this.#layout(columns)
    const steps = layout.steps(columns, this.#scope)
    for (let from = 0; from < words; from += pieceWords) {
      const count = Math.min(pieceWords, words - from)
      for (const step of steps) step(from, count)
      for (const [at, { yes, no }] of answers.entries()) {
        const found = layout.answers[at]!
        copy(found.yes, yes, from, count)
        copy(found.no, no, from, count)
      }
    }
    for (const { yes, no } of answers) {
      dropPast(columns.rows, yes)
      dropPast(columns.rows, no)
    }
    return { rows: columns.rows, rules: answers }
  }

  /**
   * Why a rule answers what it does for one row: the reference evaluates the facts of that row.
   *
   * @throws RangeError for a row or a rule that is not there
   */
  explain(columns: Columns, row: number, rule: string): Evaluation {
    if (!Number.isInteger(row) || row < 0 || row >= columns.rows)
      throw new RangeError(`there are ${columns.rows} rows, and no row ${row}`)
    const { rulebook, rules } = this.#source
    const found = rules.find(({ id }) => id === rule)
    if (!found) throw new RangeError(`the batch has no rule ${JSON.stringify(rule)}`)
    return evaluate(found.versions, factsAt(columns, row, rulebook.vocabulary), { asOf: this.asOf, rulebook })
  }

  /** Leaves over facts without a column are constant, and much of what is made of them. */
  #layout({ byFact }: Columns): Layout {
    const there = [...this.facts].filter(fact => byFact[fact])
    const key = there.join('\n')
    let layout = this.#layouts.get(key)
    if (!layout) {
      const { graph, moved } = withLeaves(this.#graph, (question, fresh) => {
        const isConstant = factsRead(question).every(fact => !byFact[fact])
        return isConstant ? literalOf[withoutFacts(question, this.#scope)] : fresh.leaf(question)
      })
      layout = new Layout(graph, this.#asked.map(moved))
      this.#layouts.set(key, layout)
    }
    return layout
  }
}

function refuseIllTyped(
  id: string,
  rule: Rule,
  rulebook: Rulebook,
  asOf: CivilDate,
  checked: Set<string>,
): void {
  const [problem] = checkRule(rule, rulebook)
  if (problem)
    throw new TypeError(`${JSON.stringify(id)} at /${problem.path.join('/')}: ${problem.code}`, {
      cause: problem,
    })
  for (const criterion of criteriaOf(rule)) {
    if (checked.has(criterion)) continue
    checked.add(criterion)
    const used = versionAt(rulebook.criteria[criterion]?.versions ?? [], asOf)
    if (used) refuseIllTyped(criterion, used.value, rulebook, asOf, checked)
  }
}

const memory = (given: Bitmap | undefined, words: number): Bitmap =>
  given && given.length >= words ? given.subarray(0, words) : new Uint32Array(words)

function copy(piece: Bitmap, into: Bitmap, from: number, words: number): void {
  if (words === pieceWords) into.set(piece, from)
  else into.set(piece.subarray(0, words), from)
}

/** Bits past the last row say nothing. */
function dropPast(rows: number, bitmap: Bitmap): void {
  const last = rows & 31
  if (last !== 0) bitmap[bitmap.length - 1]! &= (1 << last) - 1
}
