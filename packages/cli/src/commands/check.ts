import type { CheckReport } from 'petites-villes/validation'
import { choiceOption } from '../choice-option.js'
import { type CommonOptions, dayOption } from '../common-options.js'
import { type ExitCode, exitCode } from '../exit-code.js'
import { inputStream } from '../input-stream.js'
import { renderCheck } from '../render/check.js'
import { type Dialogue, show } from '../session.js'
import { checkWords } from '../words/check-words.js'
import { WrongUse } from '../wrong-use.js'
import { tablesAsked } from '../check/tables-asked.js'
import { openRepairs } from '../check/repairs.js'
import { progressOf } from '../check/progress.js'
import { reportText, type ReportFormat, reportFormats } from '../check/report-text.js'

/** As typed. */
export interface CheckCommandOptions extends CommonOptions {
  readonly kind?: string
  readonly schema?: string
  readonly profile?: string
  readonly format?: string
  readonly output?: string
  readonly fix?: string
  readonly journal?: string
  readonly sheet?: string
  readonly delimiter?: string
  readonly encoding?: string
  readonly most?: string
  readonly strict?: boolean
  readonly alone?: boolean
  readonly rules?: boolean
}

const encodings = ['utf-8', 'windows-1252', 'utf-16le', 'utf-16be'] as const
const usualMost = 1000

/** `pvd check <file...>`: exit code 1 when a file has errors, with `--strict` also when it has warnings. */
export async function checkCommand(
  dialogue: Dialogue,
  words: readonly string[],
  options: CheckCommandOptions,
): Promise<ExitCode> {
  const { io, language } = dialogue
  const validation = await import('petites-villes/validation')
  if (options.rules) {
    const { showRules } = await import('../check/show-rules.js')
    return showRules(dialogue, validation.ruleBook, words, options.json === true)
  }
  if (words.length === 0) throw new WrongUse(checkWords.noFile)
  if (words.length > 1 && (options.fix !== undefined || options.journal !== undefined))
    throw new WrongUse(checkWords.oneFileToFix)
  const format = options.json ? 'json' : (choiceOption('--format', options.format, reportFormats) ?? 'text')
  const profileId = choiceOption('--profile', options.profile, Object.keys(validation.profiles))
  const encoding = choiceOption('--encoding', options.encoding, encodings)
  const tables = await tablesAsked(io, options)
  const asOf = await dayOption({ io }, options)
  const most = mostAsked(options.most)
  const delimiter = options.delimiter === undefined ? undefined : delimiterAsked(options.delimiter)
  if ((format === 'csv' || format === 'html') && words.length > 1)
    throw new WrongUse(checkWords.oneFileFor(format))
  const reference = options.alone ? undefined : await validation.loadReference()

  const reports: CheckReport[] = []
  for (const path of words) {
    // The input first: a request that is refused writes nothing.
    const input = await inputStream(io, path)
    const repairs = await openRepairs(io, path, options)
    const report = await validation
      .checkFile(input, tables, {
        asOf,
        most,
        name: path,
        ...(profileId !== undefined && { profile: validation.profiles[profileId as 'standard'] }),
        ...(reference && { reference }),
        ...(encoding && { encoding }),
        ...(options.sheet !== undefined && { sheet: options.sheet }),
        ...(delimiter !== undefined && { delimiter }),
        ...(repairs && { mend: repairs.mend }),
        onProgress: progressOf(dialogue, path, await io.size(path)),
      })
      .finally(async () => {
        io.status?.('')
        await repairs?.close()
      })
    reports.push(report)
  }

  if (format === 'text' && options.output === undefined)
    show(dialogue, page => {
      for (const report of reports) renderCheck(page, report, options)
    })
  else await deliver(dialogue, reports, format, options.output)
  const fails = (report: CheckReport) =>
    !report.valid || (options.strict === true && report.severities.warning > 0)
  return reports.some(fails) ? exitCode.no : exitCode.done

  async function deliver(
    { io: to }: Dialogue,
    all: readonly CheckReport[],
    as: ReportFormat,
    output: string | undefined,
  ): Promise<void> {
    const text = await reportText(all, as, { language, width: to.width, options })
    if (output === undefined) return to.out(text)
    await to.write(output, text)
    show(dialogue, page => {
      for (const report of all) renderCheck(page, report, { ...options, summary: true })
      page.line(page.say(checkWords.reportWritten(output)))
    })
  }
}

function mostAsked(given: string | undefined): number {
  if (given === undefined) return usualMost
  if (/^\d{1,7}$/.test(given) && Number(given) > 0) return Number(given)
  throw new WrongUse(checkWords.badMost(given))
}

const namedDelimiters: Readonly<Record<string, string>> = {
  tab: '\t',
  '\\t': '\t',
  comma: ',',
  semicolon: ';',
  pipe: '|',
}

function delimiterAsked(given: string): string {
  const delimiter = namedDelimiters[given] ?? given
  if ([';', ',', '\t', '|'].includes(delimiter)) return delimiter
  throw new WrongUse(checkWords.badDelimiter(given))
}
