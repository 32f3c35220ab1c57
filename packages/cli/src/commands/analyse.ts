import { formatCivilDate } from 'petites-villes'
import { analyseCatalogue } from 'petites-villes/analysis'
import { findingInCatalogue, hasFault } from '../catalogue/finding.js'
import { notACatalogue } from '../catalogue/refusal.js'
import { readCatalogue } from '../catalogue/read-catalogue.js'
import { type CommonOptions, dayOption } from '../common-options.js'
import { type ExitCode, exitCode } from '../exit-code.js'
import { populationOption } from '../population.js'
import { analysisRows, renderAnalysis } from '../render/analysis.js'
import { giveResult, type ResultOptions, resultFormat } from '../result-output.js'
import type { Dialogue } from '../session.js'
import { analysisWords } from '../words/analysis-words.js'
import { ruleWords } from '../words/rule-words.js'

interface AnalyseOptions extends CommonOptions, ResultOptions {
  readonly population?: string
  readonly strict?: boolean
}

/** `pvd analyse [folder]` */
export async function analyseCommand(
  { io, language }: Dialogue,
  words: readonly string[],
  options: AnalyseOptions,
): Promise<ExitCode> {
  resultFormat(options)
  const asOf = await dayOption({ io }, options)
  const read = await readCatalogue(io, words)
  if ('findings' in read)
    return notACatalogue({ io, language }, read.findings, {
      json: options.json,
      format: 'catalogue-analysis/1',
    })
  const { cases, pvd } = await populationOption(io, read.catalogue.rulebook.vocabulary, options)
  const told = analysisWords[language]
  const analysis = analyseCatalogue(read.catalogue, {
    asOf,
    population: cases,
    onProgress: ({ step, done, of }) => io.status?.(told.steps[step](done, of)),
  })
  io.status?.('')
  const findings = analysis.findings.map(issue => findingInCatalogue(issue, read.files))
  const nameOf = (id: string): string => pvd?.gazetteer.town(id)?.name ?? id
  await giveResult(
    { io, language },
    {
      data: () => ({ ...analysis, findings }),
      rows: () => analysisRows(analysis),
      page: page => {
        const subject = words[0] ?? ruleWords[language].programmeCatalogue
        page.line({
          text: told.analysed(subject, formatCivilDate(asOf, language)),
          paint: page.palette.strong,
        })
        renderAnalysis(page, { analysis, findings, nameOf })
      },
    },
    options,
  )
  return hasFault(findings, options.strict) ? exitCode.no : exitCode.done
}
