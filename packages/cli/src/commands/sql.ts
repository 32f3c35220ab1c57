import { describeProblem, nearest } from 'petites-villes'
import type { RuleCatalogue } from 'petites-villes/rules'
import {
  type CatalogueSql,
  catalogueToSql,
  type ColumnMap,
  defaultColumns,
  type DialectName,
  dialectNames,
  parseColumns,
} from 'petites-villes/sql'
import { findingInCatalogue, pointerOf } from '../catalogue/finding.js'
import { readCatalogue } from '../catalogue/read-catalogue.js'
import { notACatalogue, refuse } from '../catalogue/refusal.js'
import { choiceOption } from '../choice-option.js'
import { type CommonOptions, dayOption } from '../common-options.js'
import { type ExitCode, exitCode } from '../exit-code.js'
import type { Io } from '../io.js'
import { localized } from '../localized.js'
import { type Dialogue, showJson } from '../session.js'
import { readJson } from '../text-file.js'
import { sqlWords } from '../words/sql-words.js'
import { WrongUse } from '../wrong-use.js'

interface SqlCommandOptions extends CommonOptions {
  readonly dialect?: string
  readonly offer?: readonly string[]
  readonly table?: string
  readonly columns?: string
  readonly view?: string
  readonly partial?: boolean
}

/** `pvd sql [folder] --dialect <database>` */
export async function sqlCommand(
  { io, language }: Dialogue,
  words: readonly string[],
  options: SqlCommandOptions,
): Promise<ExitCode> {
  const dialect = choiceOption('--dialect', options.dialect, dialectNames)
  if (dialect === undefined) throw new WrongUse(sqlWords.noDialect)
  const asOf = await dayOption({ io }, options)
  const table = nameOption('--table', options.table ?? 'towns')
  const view = options.view === undefined ? undefined : nameOption('--view', options.view)
  const read = await readCatalogue(io, words)
  const answer = { json: options.json, format: 'rule-sql/1' }
  if ('findings' in read) return notACatalogue({ io, language }, read.findings, answer)
  const { catalogue, files } = read
  const made = catalogueToSql(catalogue, {
    asOf,
    dialect,
    table,
    columns: await columnsOption(io, options, catalogue, dialect),
    ...(view && { view }),
    ...(options.offer && { rules: rulesOption(options.offer, catalogue) }),
    ...(options.partial && { unmapped: 'unknown' }),
  })
  if (!made.ok) {
    const findings = made.issues.map(issue => findingInCatalogue(issue, files))
    const title = sqlWords.refused[language](findings.length)
    return refuse({ io, language }, findings, { ...answer, title, code: exitCode.no })
  }
  if (options.json) showJson({ io }, { format: 'rule-sql/1', dialect, asOf, ...made.value })
  else io.out(`-- ${sqlWords.heading[language](asOf)}\n${statement(made.value, dialect)}`)
  return exitCode.done
}

/** Values stand in comments: a query with its values inside would teach to write them there. */
function statement({ text, parameters }: CatalogueSql, dialect: DialectName): string {
  const name = (at: number) =>
    dialect === 'sqlite' ? `?${at}` : dialect === 'clickhouse' ? `p${at}` : `$${at}`
  const values = parameters.map((value, at) => `-- ${name(at + 1)} = ${JSON.stringify(value)}\n`)
  return `${text};\n${values.join('')}`
}

function nameOption(option: string, given: string): readonly string[] {
  const parts = given.split('.')
  if (parts.some(part => part === '' || part.includes('\0')))
    throw new WrongUse(sqlWords.notAName(option, given))
  return parts
}

function rulesOption(given: readonly string[], { rules }: RuleCatalogue): readonly string[] {
  const ids = rules.map(({ id }) => id)
  return given.map(asked => {
    const id = asked.toLowerCase()
    if (ids.includes(id)) return id
    const near = nearest(id, ids)
    throw new WrongUse(
      {
        fr: `Aucune règle ne porte l'identifiant « ${asked} ».${near.length > 0 ? ' Vouliez-vous dire :' : ''}`,
        en: `No rule has the id "${asked}".${near.length > 0 ? ' Did you mean:' : ''}`,
      },
      near,
    )
  })
}

async function columnsOption(
  io: Pick<Io, 'read'>,
  { columns: file }: SqlCommandOptions,
  { rulebook: { vocabulary } }: RuleCatalogue,
  dialect: DialectName,
): Promise<ColumnMap> {
  if (file === undefined) return defaultColumns(vocabulary)
  const read = parseColumns(vocabulary, await readJson(io, file), dialect)
  if (read.ok) return read.value
  throw new WrongUse(
    localized(language =>
      read.issues
        .map(issue => `${file} ${pointerOf(issue.path.slice(1))} ${describeProblem(issue, language)}`)
        .join('\n'),
    ),
  )
}
