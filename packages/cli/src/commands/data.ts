import type { Issue } from 'petites-villes'
import { choiceOption } from '../choice-option.js'
import { type CommonOptions, dayOption } from '../common-options.js'
import { type ExitCode, exitCode } from '../exit-code.js'
import { type Session, show, showJson } from '../session.js'
import { rowsIn } from '../table-file.js'
import { dataWords } from '../words/data-words.js'
import { WrongUse } from '../wrong-use.js'

/** Where the list comes from, and where its zonings go. */
export interface DataOptions extends CommonOptions {
  readonly vintage?: string
  readonly publisher?: string
  readonly title?: string
  readonly sheet?: string
  readonly output?: string
}

/**
 * `pvd data import <kind> <file> --vintage <day> --output <zonings.json>`: reads an official list of towns into a zonings
 * file. A file that is there already keeps its other lists.
 */
export async function dataCommand(
  session: Session,
  words: readonly string[],
  options: DataOptions,
): Promise<ExitCode> {
  const { importZoning, loadHistory, zoningKinds, zoningsFile } = await import('petites-villes/import')
  const [verb, kindGiven, file] = words
  if (verb !== 'import' || kindGiven === undefined || file === undefined)
    throw new WrongUse(dataWords.usage, [zoningKinds.join(', ')])
  const kind = choiceOption('import', kindGiven, zoningKinds)
  if (kind === undefined || options.vintage === undefined) throw new WrongUse(dataWords.vintage)
  const vintage = await dayOption(session, { on: options.vintage })
  const [header = [], ...rows] = await rowsIn(session, file, options.sheet)
  const { gazetteer } = session.pvd
  const source = {
    id: `import-${kind}-${vintage}`,
    title: options.title ?? file.replace(/^.*[/\\]/, ''),
    publisher: options.publisher ?? '?',
    checkedOn: session.io.today,
    confidence: 'medium',
  } as const
  const history = await loadHistory(gazetteer)
  const read = importZoning(kind, { header, rows, firstLine: 2 }, { gazetteer, history, vintage, source })
  const before = options.output === undefined ? [] : await listsIn(session, options.output)
  const document = read.zoning && zoningsFile([...before, read.zoning])
  if (document && options.output !== undefined)
    await session.io.write(options.output, `${JSON.stringify(document, null, 1)}\n`)
  if (options.json)
    showJson(session, { counts: read.counts, columns: read.columns, issues: read.issues, zonings: document })
  else await showImport(session, { ...read, output: document ? options.output : undefined })
  return read.zoning && !read.issues.some(({ severity }) => severity === 'error')
    ? exitCode.done
    : exitCode.no
}

/** The lists of a zonings file that is there already. */
async function listsIn({ io }: Session, path: string) {
  const text = await io.read(path).catch(() => undefined)
  if (text === undefined) return []
  const { parseZonings } = await import('petites-villes/import')
  const old = parseZonings(parsed(text))
  if (old.ok) return old.value.zonings
  throw new WrongUse(dataWords.notZonings(path))
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}

interface Shown {
  readonly counts: Readonly<Record<'rows' | 'taken' | 'refused' | 'moved', number>>
  readonly issues: readonly Issue[]
  readonly output: string | undefined
}

const mostShown = 200

async function showImport(session: Session, { counts, issues, output }: Shown): Promise<void> {
  const { describeProblem } = await import('petites-villes')
  const words = dataWords.report[session.language]
  show(session, page => {
    page.line({ text: words.counts(counts), paint: page.palette.strong })
    for (const problem of issues.slice(0, mostShown)) {
      const mark = { text: words.severities[problem.severity], paint: page.palette.open }
      page.line(
        [
          { text: `${problem.path.join('/')}${page.colon}`, paint: page.palette.faint },
          describeProblem(problem, page.language),
        ],
        { mark },
      )
    }
    if (issues.length > mostShown) page.line(words.more(issues.length - mostShown))
    page.line(output === undefined ? words.notWritten : words.written(output))
  })
}
