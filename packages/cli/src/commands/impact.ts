import { formatCivilDate } from 'petites-villes'
import { bumps, type Bump, impact } from 'petites-villes/analysis'
import { sourceFile } from '../catalogue/catalogue-folder.js'
import { findingOf } from '../catalogue/finding.js'
import { notACatalogue } from '../catalogue/refusal.js'
import { catalogueIn, readCatalogue } from '../catalogue/read-catalogue.js'
import { type CommonOptions, dayOption } from '../common-options.js'
import { type ExitCode, exitCode } from '../exit-code.js'
import type { Io } from '../io.js'
import { populationOption } from '../population.js'
import { impactRows, renderImpact } from '../render/impact.js'
import { giveResult, type ResultOptions, resultFormat } from '../result-output.js'
import type { Dialogue } from '../session.js'
import { analysisWords } from '../words/analysis-words.js'
import { WrongUse } from '../wrong-use.js'

interface ImpactOptions extends CommonOptions, ResultOptions {
  readonly population?: string
  readonly since?: string
  readonly allow?: string
}

/** `pvd impact <before> <after>`, or `pvd impact <folder> --since <revision>`: who gains and who loses. */
export async function impactCommand(
  { io, language }: Dialogue,
  words: readonly string[],
  options: ImpactOptions,
): Promise<ExitCode> {
  resultFormat(options)
  const allowed = bumpOption(options)
  const asOf = await dayOption({ io }, options)
  const [before, after] = await sides(io, words, options)
  for (const side of [before, after])
    if ('findings' in side)
      return notACatalogue({ io, language }, side.findings, {
        json: options.json,
        format: 'catalogue-impact/1',
      })
  if ('findings' in before || 'findings' in after) return exitCode.wrongUse
  const vocabulary = { ...after.catalogue.rulebook.vocabulary, ...before.catalogue.rulebook.vocabulary }
  const { cases, pvd } = await populationOption(io, vocabulary, options)
  const told = analysisWords[language]
  const found = impact(before.catalogue, after.catalogue, {
    asOf,
    population: cases,
    onProgress: (done, of) => io.status?.(told.judging(done, of)),
  })
  io.status?.('')
  const nameOf = (id: string): string => pvd?.gazetteer.town(id)?.name ?? id
  const evidence = found.evidence.map(each => findingOf(each, []))
  await giveResult(
    { io, language },
    {
      data: () => ({ ...found, evidence }),
      rows: () => impactRows(found),
      page: page => {
        page.line({ text: told.impact(formatCivilDate(asOf, language)), paint: page.palette.strong })
        renderImpact(page, { impact: found, evidence, nameOf })
      },
    },
    options,
  )
  if (allowed === undefined || bumps.indexOf(found.bump) <= bumps.indexOf(allowed)) return exitCode.done
  io.err(`${told.tooGreat(found.bump, allowed)}\n`)
  return exitCode.no
}

type Side = Awaited<ReturnType<typeof readCatalogue>>

async function sides(
  io: Pick<Io, 'list' | 'read' | 'atRevision'>,
  words: readonly string[],
  { since }: ImpactOptions,
): Promise<readonly [Side, Side]> {
  const [first, second] = words
  if (since === undefined) {
    if (first === undefined || words.length > 2)
      throw new WrongUse({
        fr: 'Indiquez le catalogue d’avant, puis celui d’après, par exemple : pvd impact avant apres.',
        en: 'Name the catalogue before, then the one after, for example: pvd impact before after.',
      })
    return [await readCatalogue(io, [first]), await readCatalogue(io, second === undefined ? [] : [second])]
  }
  if (first === undefined || words.length > 1)
    throw new WrongUse({
      fr: '--since compare un dossier avec ce qu’il était : indiquez ce dossier, et lui seul.',
      en: '--since compares a folder with what it was: name that folder, and it alone.',
    })
  const files = await io.atRevision(since, first).catch(() => {
    throw new WrongUse({
      fr: `La révision « ${since} » de « ${first} » ne peut pas être lue : est-ce un dépôt git, et ce nom y existe-t-il ?`,
      en: `The revision "${since}" of "${first}" cannot be read: is this a git repository, and does it have that name?`,
    })
  })
  const old = files
    .filter(({ name }) => /\.(json|ya?ml)$/i.test(name))
    .map(({ name, text }) => sourceFile(`${since}:${name}`, text))
  return [catalogueIn(old), await readCatalogue(io, [first])]
}

function bumpOption({ allow }: ImpactOptions): Bump | undefined {
  if (allow === undefined) return undefined
  const found = bumps.find(each => each === allow)
  if (found) return found
  throw new WrongUse({
    fr: `--allow : « ${allow} » ne convient pas ; choisissez none, patch, minor ou major.`,
    en: `--allow: "${allow}" will not do; choose none, patch, minor or major.`,
  })
}
