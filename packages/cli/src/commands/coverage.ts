import { formatCivilDate } from 'petites-villes'
import { type Case, type CommuneCase, OutcomesOver } from 'petites-villes/analysis'
import { notACatalogue } from '../catalogue/refusal.js'
import { readCatalogue } from '../catalogue/read-catalogue.js'
import { type CommonOptions, dayOption } from '../common-options.js'
import { type ExitCode, exitCode } from '../exit-code.js'
import { populationOption } from '../population.js'
import { coverageRows, type GroupCounts, renderCoverage } from '../render/coverage.js'
import { giveResult, type ResultOptions, resultFormat } from '../result-output.js'
import type { Dialogue } from '../session.js'
import { analysisWords } from '../words/analysis-words.js'
import { ruleWords } from '../words/rule-words.js'
import { WrongUse } from '../wrong-use.js'

interface CoverageOptions extends CommonOptions, ResultOptions {
  readonly population?: string
  readonly by?: string
  readonly offer?: readonly string[]
}

/** How the communes can be told apart; the text of `department` is its code. */
const groupings = {
  department: (town: CommuneCase['town']) => town.department.code,
  region: (town: CommuneCase['town']) => town.region?.code ?? '',
  mountain: (town: CommuneCase['town']) => town.zonings.mountain.status,
} as const

/** `pvd coverage [folder]`: how many communes each offer is for. */
export async function coverageCommand(
  { io, language }: Dialogue,
  words: readonly string[],
  options: CoverageOptions,
): Promise<ExitCode> {
  resultFormat(options)
  const by = groupingOption(options)
  const asOf = await dayOption({ io }, options)
  const read = await readCatalogue(io, words)
  if ('findings' in read)
    return notACatalogue({ io, language }, read.findings, {
      json: options.json,
      format: 'catalogue-coverage/1',
    })
  const { rulebook } = read.catalogue
  const rules = chosen(read.catalogue.rules, options.offer)
  const { cases } = await populationOption(io, rulebook.vocabulary, options)
  const told = analysisWords[language]
  const over = new OutcomesOver(rules, cases, {
    asOf,
    rulebook,
    onProgress: (done, of) => io.status?.(told.steps.population(done, of)),
  })
  io.status?.('')
  const groups = by && groupsOf(over, rules, groupings[by])
  const result = rules.map(({ id, label }) => ({
    id,
    label,
    ...over.counts(id),
    ...(groups && { groups: groups.get(id) ?? [] }),
  }))
  await giveResult(
    { io, language },
    {
      data: () => ({
        format: 'catalogue-coverage/1',
        asOf,
        cases: cases.length,
        by: by ?? null,
        rules: result,
      }),
      rows: () => coverageRows(result, by),
      page: page => {
        const subject = words[0] ?? ruleWords[language].programmeCatalogue
        page.line({
          text: told.coverage(subject, formatCivilDate(asOf, language)),
          paint: page.palette.strong,
        })
        renderCoverage(page, { rules: result, mountain: groupsOf(over, rules, groupings.mountain), by })
      },
    },
    options,
  )
  return exitCode.done
}

function chosen<Rule extends { readonly id: string }>(
  rules: readonly Rule[],
  ids: readonly string[] | undefined,
): readonly Rule[] {
  if (!ids) return rules
  const wrong = ids.filter(id => !rules.some(rule => rule.id === id))
  if (wrong.length === 0) return rules.filter(({ id }) => ids.includes(id))
  throw new WrongUse({
    fr: `--offer : le catalogue n’a pas d’offre « ${wrong.join(', ')} ».`,
    en: `--offer: the catalogue has no offer "${wrong.join(', ')}".`,
  })
}

function groupingOption({ by }: CoverageOptions): keyof typeof groupings | undefined {
  if (by === undefined) return undefined
  const found = (Object.keys(groupings) as (keyof typeof groupings)[]).find(each => each === by)
  if (found) return found
  throw new WrongUse({
    fr: `--by : « ${by} » ne convient pas ; choisissez department, region ou mountain.`,
    en: `--by: "${by}" will not do; choose department, region or mountain.`,
  })
}

/** For each rule, the outcomes in each group, in the order of the names of the groups. */
function groupsOf(
  over: OutcomesOver,
  rules: readonly { readonly id: string }[],
  groupOf: (town: CommuneCase['town']) => string,
): ReadonlyMap<string, readonly GroupCounts[]> {
  const names = over.cases.map(each => (isCommune(each) ? groupOf(each.town) : ''))
  return new Map(
    rules.map(({ id }) => {
      const found = new Map<string, { yes: number; no: number; unknown: number }>()
      for (const [at, group] of names.entries()) {
        const counts = found.get(group) ?? { yes: 0, no: 0, unknown: 0 }
        found.set(group, counts)
        counts[over.outcomeAt(id, at)]++
      }
      const groups = [...found].map(([group, counts]): GroupCounts => ({ group, ...counts }))
      return [id, groups.sort((a, b) => (a.group < b.group ? -1 : 1))]
    }),
  )
}

const isCommune = (given: Case): given is CommuneCase => 'town' in given
