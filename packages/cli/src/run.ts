import { CommanderError } from 'commander'
import type { Issue, Language, LoadOptions } from 'petites-villes'
import { version } from '../package.json'
import { type ExitCode, exitCode } from './exit-code.js'
import type { Io } from './io.js'
import { languageOption } from './language-option.js'
import { notice } from './notice.js'
import { buildProgram, type Request } from './program.js'
import type { CommandName } from './words/program-words.js'
import { WrongUse } from './wrong-use.js'

/**
 * Runs one command line in this process and says how it ended. Answers go to `io.out`, problems to `io.err`.
 *
 * @param argv the words after the name of the command
 */
export async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  let language: Language = 'fr'
  try {
    language = languageOption(argv, io.env)
    const request = await requestIn(argv, io, language)
    return request ? await answer(request, io, language) : exitCode.done
  } catch (error) {
    const { sentence, choices } = await problemIn(error)
    notice(io, language, sentence[language], choices)
    return exitCode.wrongUse
  }
}

/** What is asked; undefined when help or the version was asked and has been shown. */
async function requestIn(argv: readonly string[], io: Io, language: Language): Promise<Request | undefined> {
  let asked: Request | undefined
  const program = buildProgram(io, {
    language,
    version,
    ask: request => {
      asked = request
    },
  })
  if (argv.length === 0) {
    program.outputHelp()
    return undefined
  }
  try {
    await program.parseAsync([...argv], { from: 'user' })
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    if (error.exitCode === 0) return undefined
    if (error.code === 'commander.help') {
      program.outputHelp()
      return undefined
    }
    const { commandProblem } = await import('./command-problem.js')
    throw commandProblem(error, program, argv)
  }
  return asked
}

async function answer({ command, words, options }: Request, io: Io, language: Language): Promise<ExitCode> {
  switch (command) {
    case 'test':
      return (await import('./commands/test.js')).testCommand({ io, language }, words, options)
    case 'check':
      return (await import('./commands/check.js')).checkCommand({ io, language }, words, options)
    case 'evaluate':
      return (await import('./commands/evaluate.js')).evaluateCommand({ io, language }, words, options)
    case 'lint':
      return (await import('./commands/lint.js')).lintCommand({ io, language }, words, options)
    case 'analyse':
      return (await import('./commands/analyse.js')).analyseCommand({ io, language }, words, options)
    case 'coverage':
      return (await import('./commands/coverage.js')).coverageCommand({ io, language }, words, options)
    case 'impact':
      return (await import('./commands/impact.js')).impactCommand({ io, language }, words, options)
    case 'sql':
      return (await import('./commands/sql.js')).sqlCommand({ io, language }, words, options)
    default:
      return answerFromData({ command, words, options }, io, language)
  }
}

type DataCommand = Exclude<
  CommandName,
  'test' | 'lint' | 'check' | 'evaluate' | 'analyse' | 'coverage' | 'impact' | 'sql'
>

async function answerFromData(
  { command, words, options }: Request & { readonly command: DataCommand },
  io: Io,
  language: Language,
): Promise<ExitCode> {
  const { loadPvd } = await import('petites-villes')
  const zonings = typeof options.zonings === 'string' ? await zoningsIn(io, options.zonings) : undefined
  const session = { io, language, pvd: await loadPvd(zonings ? { zonings } : {}) }
  switch (command) {
    case 'plan':
      return (await import('./commands/plan.js')).planCommand(session, words, options)
    case 'town':
      return (await import('./commands/town.js')).townCommand(session, words, options)
    case 'offers':
      return (await import('./commands/offers.js')).offersCommand(session, words, options)
    case 'offer':
      return (await import('./commands/offer.js')).offerCommand(session, words, options)
    case 'explain':
      return (await import('./commands/explain.js')).explainCommand(session, words, options)
    case 'fund':
      return (await import('./commands/fund.js')).fundCommand(session, words, options)
    case 'data':
      return (await import('./commands/data.js')).dataCommand(session, words, options)
    case 'peers':
      return (await import('./commands/peers.js')).peersCommand(session, words, options)
    case 'group':
      return (await import('./commands/group.js')).groupCommand(session, words, options)
    case 'facts':
      return (await import('./commands/facts.js')).factsCommand(session, words, options)
  }
}

/** The lists of a file that `pvd data import` wrote; the SDK checks what is in them. */
async function zoningsIn(io: Io, path: string): Promise<NonNullable<LoadOptions['zonings']>> {
  const text = await io.read(path).catch(() => '')
  try {
    return JSON.parse(text) as NonNullable<LoadOptions['zonings']>
  } catch {
    const { dataWords } = await import('./words/data-words.js')
    throw new WrongUse(dataWords.noZonings(path))
  }
}

/** A refusal of ours, or of the SDK, as a sentence. Anything else is a mistake in the program and goes on. */
async function problemIn(error: unknown): Promise<Pick<WrongUse, 'sentence' | 'choices'>> {
  if (error instanceof WrongUse) return error
  const issues = (error as { issues?: readonly Issue[] } | null)?.issues
  if (!issues) throw error
  const { describeProblem } = await import('petites-villes')
  const sentence = (language: Language) => issues.map(each => describeProblem(each, language)).join('\n')
  return { sentence: { fr: sentence('fr'), en: sentence('en') }, choices: [] }
}
