import type { Gazetteer } from 'petites-villes'
import { ColumnWriter, compileBatch, countOutcomes, type OutcomeCounts } from 'petites-villes/batch'
import type { RuleCatalogue } from 'petites-villes/rules'
import type { EvaluationSummary } from '../render/evaluation.js'
import type { AnswerWriter } from './answer-writer.js'
import type { ColumnUses } from './column-uses.js'
import type { Rejects } from './rejects.js'
import { rowReader } from './row-facts.js'
import type { SourceProblem, SourceRow, SourceRows } from './source-rows.js'

/** What {@link evaluateFile} works with. */
export interface FileEvaluation {
  readonly source: SourceRows
  readonly uses: ColumnUses
  readonly catalogue: Pick<RuleCatalogue, 'rulebook' | 'rules'>
  readonly asOf: Parameters<typeof compileBatch>[1]['asOf']
  /** There when a column has codes of communes. */
  readonly gazetteer: Gazetteer | undefined
  readonly answers: AnswerWriter | undefined
  readonly rejects: Rejects
  /** Called after each piece with the rows so far and how much of the file is behind. */
  readonly onProgress: (rows: number, done: number | undefined) => void
}

/** Rows that are answered at once: the memory of their columns is used again for the next. */
const rowsAtOnce = 8_192

/**
 * Answers a file piece by piece. Every row ends among the answers or among the rejects: `read` is their sum.
 *
 * @returns the counts, and what the file itself has wrong
 */
export async function evaluateFile({
  source,
  uses,
  catalogue,
  asOf,
  gazetteer,
  answers,
  rejects,
  onProgress,
}: FileEvaluation): Promise<{
  readonly summary: EvaluationSummary
  readonly problems: readonly SourceProblem[]
}> {
  const { vocabulary } = catalogue.rulebook
  const read = rowReader(uses, source.header, vocabulary, gazetteer)
  const batch = compileBatch(catalogue, { asOf })
  const writer = new ColumnWriter(vocabulary, { capacity: rowsAtOnce })
  const counts = catalogue.rules.map(() => ({ yes: 0, no: 0, unknown: 0 }))
  const problems: SourceProblem[] = []
  const waiting: SourceRow[] = []
  let answered = 0
  let blank = 0
  let into: ReturnType<typeof batch.answer> | undefined

  for await (const piece of source.pieces) {
    blank += piece.blank
    for (const problem of piece.problems)
      if (problem.isRow) rejects.add(problem.line, '', [{ column: '', given: '', issue: problem }])
      else problems.push(problem)
    for (const row of piece.rows) {
      const found = read(row)
      if ('problems' in found) rejects.add(row.line, textOf(row), found.problems)
      else {
        writer.add(found.facts)
        waiting.push(row)
        if (waiting.length === rowsAtOnce) await answer()
      }
    }
    await rejects.flush()
    onProgress(answered + waiting.length + rejects.count, piece.done)
  }
  await answer()

  async function answer(): Promise<void> {
    if (waiting.length === 0) return
    into = batch.answer(writer.columns(), { ...(into && { into }) })
    for (const [at, rule] of into.rules.entries()) add(counts[at]!, countOutcomes(rule, into.rows))
    await answers?.write(waiting, into)
    answered += waiting.length
    waiting.length = 0
    writer.clear()
  }

  return {
    summary: {
      format: 'evaluation-summary/1',
      asOf,
      rows: { read: answered + rejects.count, answered, rejected: rejects.count, blank },
      rules: catalogue.rules.map(({ id }, at) => ({ rule: id, ...counts[at]! })),
    },
    problems,
  }
}

function add(sum: Record<keyof OutcomeCounts, number>, { yes, no, unknown }: OutcomeCounts): void {
  sum.yes += yes
  sum.no += no
  sum.unknown += unknown
}

/** A row as it was, for whoever mends it. */
function textOf({ raw, values, cells }: SourceRow): string {
  if (raw !== undefined) return raw
  if (!values) return cells.join(';')
  return JSON.stringify(values, (_key, value: unknown) => (typeof value === 'bigint' ? String(value) : value))
}
