import { type ExitCode, exitCode } from '../exit-code.js'
import { renderFindings } from '../render/findings.js'
import { type Dialogue, show, showJson } from '../session.js'
import { ruleWords } from '../words/rule-words.js'
import type { Finding } from './finding.js'

/** Says what keeps a catalogue from being read, for a command that cannot go on without one. */
export function notACatalogue(
  { io, language }: Dialogue,
  findings: readonly Finding[],
  { json, format }: { readonly json?: boolean | undefined; readonly format: string },
): ExitCode {
  if (json) showJson({ io }, { format, findings })
  else
    show(
      { io, language },
      page => {
        page.line(ruleWords[language].notRead(findings.length))
        renderFindings(page, findings)
      },
      io.err,
    )
  return exitCode.wrongUse
}
