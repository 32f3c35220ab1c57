import { Command, Option } from 'commander'
import type { Language } from 'petites-villes'
import type { Io } from './io.js'
import { spansOf } from './page/span.js'
import { typeset } from './page/typography.js'
import { wrap } from './page/wrap.js'
import { checkOptions } from './words/check-options.js'
import { evaluateOptions } from './words/evaluate-options.js'
import { sqlOptions } from './words/sql-words.js'
import { type CommandName, programWords } from './words/program-words.js'

/** What was asked: a command, its words and its options as typed. */
export interface Request {
  readonly command: CommandName
  readonly words: readonly string[]
  readonly options: Readonly<Record<string, unknown>>
}

/** The grammar of the command line; `ask` receives what was asked. Nothing here loads the data. */
export function buildProgram(
  io: Pick<Io, 'out' | 'width' | 'colour'>,
  { language, version, ask }: { language: Language; version: string; ask: (request: Request) => void },
): Command {
  const words = programWords[language]
  const set = (text: string) => typeset(text, language)
  const paragraph = (text: string) =>
    wrap(spansOf(set(text)), { width: io.width, first: [], rest: [] }).join('\n')
  const after = (examples: readonly string[], more: string) =>
    `\n${set(words.examples)}\n${examples.map(example => `  ${example}`).join('\n')}\n\n${paragraph(more)}`

  const program = new Command('pvd')
    .exitOverride()
    .configureOutput({
      writeOut: io.out,
      // A wrong request is told once, in our own words.
      writeErr: () => undefined,
      getOutHelpWidth: () => io.width,
      getOutHasColors: () => io.colour,
    })
    .configureHelp({
      minWidthToWrap: 16,
      styleTitle: title => set(words.titles[title] ?? title),
      subcommandTerm: command => `${command.name()} ${command.usage().replace(/ ?\[options\]/, '')}`.trim(),
    })
    .usage(words.usage)
    .description(set(words.description))
    .version(version, '-V, --version', words.version)
    .helpOption('-h, --help', words.help)
    // Every command has --help.
    .helpCommand(false)
    .addOption(langOption(language))
    .addHelpText(
      'after',
      after(
        (['plan', 'explain', 'offers'] as const).flatMap(name => words.commands[name].examples[0] ?? []),
        words.exitCodes,
      ),
    )

  const define = (name: CommandName, ...options: readonly Option[]) => {
    const { summary, usage, examples, after: more } = words.commands[name]
    const command = program
      .command(name)
      .summary(set(summary))
      .description(set(`${summary.charAt(0).toUpperCase()}${summary.slice(1)}.`))
      .usage(usage)
      .argument('[words...]')
      // The words are described by the usage line; their list would say nothing more.
      .configureHelp({ ...program.configureHelp(), visibleArguments: () => [] })
      .addHelpText('after', after(examples, more ?? words.exitCodes))
      .action((given: string[]) => {
        ask({ command: name, words: given, options: command.optsWithGlobals() })
      })
    const zonings = new Option(`--zonings <${words.values.file}>`, set(words.list.zonings))
    const shared = options.includes(fact) || name === 'town' ? [zonings] : []
    for (const option of [...options, ...shared, jsonOption(language), langOption(language)])
      command.addOption(option)
  }

  const on = new Option(`--on <${words.values.day}>`, set(words.on))
  const fact = new Option(`--fact <${words.values.fact}>`, set(words.fact)).argParser(collect)
  const facts = new Option(`--facts <${words.values.file}>`, set(words.facts))
  define(
    'plan',
    on,
    fact,
    facts,
    new Option('--all', set(words.all)),
    new Option(`--format <${words.values.format}>`, set(words.format)),
    new Option(`--output <${words.values.file}>`, set(words.output)),
  )
  define('town', on)
  define(
    'offers',
    on,
    new Option(`--pillar <${words.values.pillar}>`, set(words.pillar)),
    new Option(`--theme <${words.values.theme}>`, set(words.theme)),
    new Option(`--kind <${words.values.kind}>`, set(words.kind)),
    new Option('--open', set(words.open)),
  )
  define('offer', on)
  define('explain', on, fact, facts, new Option('--strict', set(words.strict)))
  const { project } = words
  define(
    'fund',
    new Option(`--cost <${words.values.euros}>`, set(project.cost)),
    new Option(`--project <${words.values.kinds}>`, set(project.kinds)),
    new Option(`--owner <${words.values.owner}>`, set(project.owner)),
    new Option(`--start <${words.values.day}>`, set(project.start)),
    new Option(`--deficit <${words.values.euros}>`, set(project.deficit)),
    new Option(`--gifts <${words.values.euros}>`, set(project.gifts)),
    new Option(`--grants <${words.values.euros}>`, set(project.grants)),
    new Option('--sure', set(project.sure)),
    on,
    fact,
    facts,
  )
  const { list } = words
  define(
    'data',
    new Option(`--vintage <${words.values.day}>`, set(list.vintage)),
    new Option(`--publisher <${words.values.text}>`, set(list.publisher)),
    new Option(`--title <${words.values.text}>`, set(list.title)),
    new Option(`--sheet <${words.values.text}>`, set(list.sheet)),
    new Option(`--output <${words.values.file}>`, set(list.output)),
  )
  const check = checkOptions[language]
  define(
    'check',
    new Option(`--kind <${words.values.kind}>`, set(check.kind)),
    new Option(`--schema <${words.values.file}>`, set(check.schema)),
    new Option(`--profile <${words.values.text}>`, set(check.profile)),
    new Option(`--format <${words.values.format}>`, set(check.format)),
    new Option(`--output <${words.values.file}>`, set(check.output)),
    new Option(`--fix <${words.values.file}>`, set(check.fix)),
    new Option(`--journal <${words.values.file}>`, set(check.journal)),
    new Option(`--sheet <${words.values.text}>`, set(list.sheet)),
    new Option(`--delimiter <${words.values.text}>`, set(check.delimiter)),
    new Option(`--encoding <${words.values.text}>`, set(check.encoding)),
    new Option(`--most <${words.values.count}>`, set(check.most)),
    new Option('--strict', set(check.strict)),
    new Option('--alone', set(check.alone)),
    new Option('--rules', set(check.rules)),
    on,
  )
  const evaluate = evaluateOptions[language]
  define(
    'evaluate',
    new Option(`--catalogue <${words.values.folder}>`, set(evaluate.catalogue)),
    new Option(`--output <${words.values.file}>`, set(evaluate.output)),
    new Option(`--format <${words.values.format}>`, set(evaluate.format)),
    new Option(`--rejects <${words.values.file}>`, set(evaluate.rejects)),
    new Option('--summary', set(evaluate.summary)),
    new Option(`--only <${words.values.text}>`, set(evaluate.only)),
    on,
  )
  define('peers', on)
  define('group', on, fact, facts)
  define('facts')
  define('test', new Option(`--min-coverage <${words.values.percent}>`, set(words.minCoverage)))
  const { dialect, offer, table, columns, view, partial } = sqlOptions[language]
  define(
    'sql',
    new Option(`--dialect <${words.values.text}>`, set(dialect)),
    new Option(`--offer <${words.values.text}>`, set(offer)).argParser(collect),
    new Option(`--table <${words.values.text}>`, set(table)),
    new Option(`--columns <${words.values.file}>`, set(columns)),
    new Option('--partial', set(partial)),
    new Option(`--view <${words.values.text}>`, set(view)),
    on,
  )
  define('lint', on, new Option('--strict', set(words.strictLint)))
  const { analysis } = words
  const results = [
    new Option(`--population <${words.values.file}>`, set(analysis.population)),
    new Option(`--format <${words.values.format}>`, set(analysis.format)),
    new Option(`--output <${words.values.file}>`, set(analysis.output)),
  ]
  define('analyse', on, ...results, new Option('--strict', set(words.strictLint)))
  define(
    'coverage',
    on,
    new Option(`--by <${words.values.group}>`, set(analysis.by)),
    new Option(`--offer <${words.values.offer}>`, set(analysis.offer)).argParser(collect),
    ...results,
  )
  define(
    'impact',
    on,
    new Option(`--since <${words.values.revision}>`, set(analysis.since)),
    new Option(`--allow <${words.values.bump}>`, set(analysis.allow)),
    ...results,
  )
  return program
}

const collect = (value: string, before: readonly string[] | undefined): readonly string[] => [
  ...(before ?? []),
  value,
]

function langOption(language: Language): Option {
  const words = programWords[language]
  return new Option(`--lang <${words.values.lang}>`, typeset(words.lang, language))
}

function jsonOption(language: Language): Option {
  return new Option('--json', programWords[language].json)
}
