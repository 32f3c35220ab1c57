import { type ExitCode, exitCode } from '../exit-code.js'
import { renderFindings } from '../render/findings.js'
import { type Dialogue, show, showJson } from '../session.js'
import { ruleWords } from '../words/rule-words.js'
import type { Finding } from './finding.js'

/** @property format of the answer that a program waits for */
interface RefusalOptions {
  readonly json?: boolean | undefined
  readonly format: string
}

/** Tells, instead of an answer, what stands against one. */
export function refuse(
  { io, language }: Dialogue,
  findings: readonly Finding[],
  { json, format, title, code }: RefusalOptions & { readonly title: string; readonly code: ExitCode },
): ExitCode {
  if (json) showJson({ io }, { format, findings })
  else
    show(
      { io, language },
      page => {
        page.line(title)
        renderFindings(page, findings)
      },
      io.err,
    )
  return code
}

/** Says what keeps a catalogue from being read, for a command that cannot go on without one. */
export function notACatalogue(
  dialogue: Dialogue,
  findings: readonly Finding[],
  options: RefusalOptions,
): ExitCode {
  const title = ruleWords[dialogue.language].notRead(findings.length)
  return refuse(dialogue, findings, { ...options, title, code: exitCode.wrongUse })
}
