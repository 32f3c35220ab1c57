import { formatCivilDate } from 'petites-villes'
import { lintCatalogue } from 'petites-villes/rules'
import { findingOf, hasFault } from '../catalogue/finding.js'
import { readCatalogue } from '../catalogue/read-catalogue.js'
import { type CommonOptions, dayOption } from '../common-options.js'
import { type ExitCode, exitCode } from '../exit-code.js'
import { countFindings, renderFindings } from '../render/findings.js'
import { type Dialogue, show, showJson } from '../session.js'
import { ruleWords } from '../words/rule-words.js'

/** `pvd lint [folder]` */
export async function lintCommand(
  { io, language }: Dialogue,
  words: readonly string[],
  options: CommonOptions & { readonly strict?: boolean },
): Promise<ExitCode> {
  const asOf = await dayOption({ io }, options)
  const read = await readCatalogue(io, words)
  const findings =
    'findings' in read
      ? read.findings
      : lintCatalogue(read.catalogue, { asOf, files: read.files }).map(issue => findingOf(issue, read.files))
  if (options.json) showJson({ io }, { format: 'rule-lint/1', asOf, findings })
  else
    show({ io, language }, page => {
      const told = ruleWords[language]
      page.line({
        text: told.lintTitle(words[0] ?? told.programmeCatalogue, formatCivilDate(asOf, language)),
        paint: page.palette.strong,
      })
      if (findings.length === 0) page.line(told.clean, { mark: { text: '✓', paint: page.palette.good } })
      else page.line(countFindings(page, findings))
      renderFindings(page, findings)
    })
  return hasFault(findings, options.strict) ? exitCode.no : exitCode.done
}
