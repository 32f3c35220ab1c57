import { loadPvd, nearest } from 'petites-villes'
import { fileSentences } from 'petites-villes/validation'
import { readCatalogue } from '../catalogue/read-catalogue.js'
import { choiceOption } from '../choice-option.js'
import { type CommonOptions, dayOption } from '../common-options.js'
import { openAnswers } from '../evaluate/answer-writer.js'
import { columnUses } from '../evaluate/column-uses.js'
import { evaluateFile } from '../evaluate/evaluate-file.js'
import { openParquetRows } from '../evaluate/parquet-rows.js'
import { Rejects } from '../evaluate/rejects.js'
import { rowFormats, type SourceProblem, type SourceRows } from '../evaluate/source-rows.js'
import { openTextRows } from '../evaluate/text-rows.js'
import { type ExitCode, exitCode } from '../exit-code.js'
import { inputStream } from '../input-stream.js'
import type { Io } from '../io.js'
import { notice } from '../notice.js'
import { type EvaluationSummary, renderCounts } from '../render/evaluation.js'
import { numberText } from '../render/number-text.js'
import { type Dialogue, show, showJson } from '../session.js'
import { evaluateWords } from '../words/evaluate-words.js'
import { WrongUse } from '../wrong-use.js'

/** As typed. */
export interface EvaluateCommandOptions extends CommonOptions {
  readonly catalogue?: string
  readonly output?: string
  readonly format?: string
  readonly rejects?: string
  readonly summary?: boolean
  readonly only?: string
}

type Catalogue = Extract<Awaited<ReturnType<typeof readCatalogue>>, { catalogue: unknown }>['catalogue']

/** `pvd evaluate <file>`: exit code 1 when rows are refused. */
export async function evaluateCommand(
  dialogue: Dialogue,
  words: readonly string[],
  options: EvaluateCommandOptions,
): Promise<ExitCode> {
  const { io, language } = dialogue
  const [path] = words
  if (path === undefined || words.length > 1) throw new WrongUse(evaluateWords.oneFile)
  const { output } = options
  if (output === undefined && !options.summary && !options.json) throw new WrongUse(evaluateWords.nowhere)
  const asOf = await dayOption({ io }, options)
  const catalogue = chosen(await catalogueAsked(io, options.catalogue), options.only)
  const asked = choiceOption('--format', options.format, rowFormats)
  const rejectsPath = options.rejects ?? `${output ?? (path === '-' ? 'evaluate' : path)}.rejects.csv`
  await refuseSame(io, [path, ...(output === undefined ? [] : [output]), rejectsPath])

  const { source, close } = await sourceRows(io, path, Object.keys(catalogue.rulebook.vocabulary))
  const rules = catalogue.rules.map(({ id }) => id)
  if (source.header.length === 0) await tellProblems(source, path)
  const uses = columnUses(source.header, catalogue.rulebook.vocabulary, rules)
  const answers =
    output === undefined
      ? undefined
      : await openAnswers(await io.writer(output), asked ?? source.format, source, rules)
  const rejects = new Rejects(io, rejectsPath, language)
  // Without a column of codes no row asks for a town.
  const gazetteer = uses.code === undefined ? undefined : (await loadPvd()).gazetteer
  const { summary, problems } = await evaluateFile({
    source,
    uses,
    catalogue,
    asOf,
    gazetteer,
    answers,
    rejects,
    onProgress: (rows, done) => {
      const share = done === undefined ? '' : ` ${String(Math.floor(done * 100))} %`
      io.status?.(`${path}${share} · ${numberText(rows, language)}`)
    },
  }).finally(async () => {
    io.status?.('')
    await rejects.close()
    await answers?.close()
    await close()
  })

  for (const { name, meant } of uses.doubtful)
    notice(io, language, evaluateWords.doubtful(name, meant)[language])
  for (const problem of problems) notice(io, language, sentenceOf(problem)[language])
  if (options.json) showJson({ io }, summary)
  else tell(dialogue, summary, options, rejects)
  return rejects.count > 0 || problems.length > 0 ? exitCode.no : exitCode.done
}

function tell(
  dialogue: Dialogue,
  summary: EvaluationSummary,
  { output, summary: counted }: EvaluateCommandOptions,
  rejects: Rejects,
): void {
  const { read, answered, rejected, blank } = summary.rows
  show(dialogue, page => {
    const written = (value: number) => numberText(value, page.language)
    page.line(
      page.say(
        evaluateWords.counts({
          read: written(read),
          answered: written(answered),
          rejected: written(rejected),
        }),
      ),
    )
    if (blank > 0) page.line(page.say(evaluateWords.blank(written(blank))))
    if (output !== undefined) page.line(page.say(evaluateWords.written(output)))
    if (rejected > 0) page.line(page.say(evaluateWords.refused(rejects.path)))
    if (!counted) return
    page.blank()
    renderCounts(page, summary)
  })
}

async function catalogueAsked(io: Pick<Io, 'list' | 'read'>, folder: string | undefined): Promise<Catalogue> {
  const read = await readCatalogue(io, folder === undefined ? [] : [folder])
  if ('catalogue' in read) return read.catalogue
  throw new WrongUse(evaluateWords.brokenCatalogue(read.findings.length))
}

/** The rules that `--only` names, in its order; all of them without it. */
function chosen(catalogue: Catalogue, only: string | undefined): Catalogue {
  if (only === undefined) return catalogue
  const ids = only.split(',').map(id => id.trim())
  const rules = ids.map(id => {
    const rule = catalogue.rules.find(each => each.id === id)
    if (rule) return rule
    const all = catalogue.rules.map(each => each.id)
    throw new WrongUse(evaluateWords.noRule(id), nearest(id, all))
  })
  return { ...catalogue, rules }
}

/** A Parquet file says so in its first four bytes, whatever its name is. */
async function sourceRows(
  io: Pick<Io, 'stream' | 'slices' | 'size'>,
  path: string,
  wanted: readonly string[],
): Promise<{ readonly source: SourceRows; readonly close: () => Promise<void> }> {
  const nothing = () => Promise.resolve()
  if (path !== '-') {
    const file = await io.slices(path).catch(() => undefined)
    const start = file && new Uint8Array(await file.slice(0, Math.min(4, file.byteLength)))
    if (file && String.fromCharCode(...(start ?? [])) === 'PAR1')
      return { source: await openParquetRows(file, path), close: file.close }
    await file?.close()
  }
  const input = await inputStream(io, path)
  const source = await openTextRows(input, {
    size: await io.size(path),
    wanted: [...wanted, 'code', 'insee'],
  })
  return { source, close: nothing }
}

async function refuseSame(io: Pick<Io, 'isSame'>, paths: readonly string[]): Promise<void> {
  for (const [at, one] of paths.entries())
    for (const other of paths.slice(at + 1))
      if (one === other || (await io.isSame(one, other))) throw new WrongUse(evaluateWords.sameFile(other))
}

/** A file without a header has at least one problem to tell. */
async function tellProblems(source: SourceRows, path: string): Promise<never> {
  for await (const { problems } of source.pieces)
    for (const problem of problems) throw new WrongUse(sentenceOf(problem))
  throw new WrongUse(evaluateWords.noRows(path))
}

function sentenceOf({ line, code, params }: SourceProblem) {
  const say = (language: 'fr' | 'en') => fileSentences[code]?.[language](params) ?? code
  return evaluateWords.fileProblem(line, { fr: say('fr'), en: say('en') })
}
