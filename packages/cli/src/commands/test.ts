import { notACatalogue } from '../catalogue/refusal.js'
import { readCatalogue } from '../catalogue/read-catalogue.js'
import { type TestReport, testReport } from '../catalogue/test-report.js'
import type { CommonOptions } from '../common-options.js'
import { type ExitCode, exitCode } from '../exit-code.js'
import { renderTestReport } from '../render/test-report.js'
import { type Dialogue, show, showJson } from '../session.js'
import { ruleWords } from '../words/rule-words.js'
import { WrongUse } from '../wrong-use.js'

interface TestOptions extends CommonOptions {
  readonly minCoverage?: string
}

/** `pvd test [folder]` */
export async function testCommand(
  { io, language }: Dialogue,
  words: readonly string[],
  options: TestOptions,
): Promise<ExitCode> {
  const minimum = percentOption(options)
  const read = await readCatalogue(io, words)
  const told = ruleWords[language]
  if ('findings' in read)
    return notACatalogue({ io, language }, read.findings, { json: options.json, format: 'rule-test/1' })
  const report = testReport(read, io.today, done => {
    io.status?.(done === 'coverage' ? told.measuring : told.running(done, read.catalogue.rules.length))
  })
  io.status?.('')
  if (options.json) showJson({ io }, report)
  else
    show({ io, language }, page => {
      renderTestReport(page, report, minimum)
    })
  return passes(report, minimum) ? exitCode.done : exitCode.no
}

function passes({ failed, coverage }: TestReport, minimum = 0): boolean {
  return failed.length === 0 && coverage.ratio * 100 >= minimum
}

function percentOption({ minCoverage }: TestOptions): number | undefined {
  if (minCoverage === undefined) return undefined
  const text = minCoverage.replace(/\s*%$/, '').replace(',', '.')
  if (/^\d{1,3}(\.\d+)?$/.test(text) && Number(text) <= 100) return Number(text)
  throw new WrongUse({
    fr: `--min-coverage : « ${minCoverage} » ne convient pas ; écrivez un pourcentage de 0 à 100.`,
    en: `--min-coverage: "${minCoverage}" will not do; write a percentage from 0 to 100.`,
  })
}
