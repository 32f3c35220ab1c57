import type { CivilDate, Issue, Language, OfferFacts } from 'petites-villes'
import type { Session } from './session.js'
import { localized } from './localized.js'
import { readJson } from './text-file.js'
import { WrongUse } from './wrong-use.js'

/** Options that commands share, as they were typed. */
export interface CommonOptions {
  readonly on?: string
  readonly fact?: readonly string[]
  readonly facts?: string
  readonly json?: boolean
}

/**
 * The day asked about.
 *
 * @throws WrongUse for a text that is no day, with the day that was meant
 */
export async function dayOption({ io }: Pick<Session, 'io'>, { on }: CommonOptions): Promise<CivilDate> {
  if (on === undefined) return io.today
  const { parseCivilDate } = await import('petites-villes')
  const day = parseCivilDate(on)
  if (day.ok) return day.value
  throw await problem(day.issues, () => '--on')
}

/**
 * What the person knows beyond the reference data: a file first, then every `--fact`, which wins. A fact that holds a
 * list may be given several times.
 *
 * @throws WrongUse for an unknown fact or a value that does not fit
 */
export async function factOptions(session: Session, options: CommonOptions): Promise<OfferFacts> {
  const fromFile = options.facts === undefined ? {} : await factsIn(session, options.facts)
  const given: Record<string, string> = {}
  const vocabulary: Readonly<Record<string, { kind: string } | undefined>> = session.pvd.vocabulary
  for (const text of options.fact ?? []) {
    const [id, value] = splitFact(text)
    const before = given[id]
    if (before !== undefined && vocabulary[id]?.kind !== 'set')
      throw new WrongUse({
        fr: `--fact ${id} est donné deux fois : gardez une seule valeur.`,
        en: `--fact ${id} is given twice: keep one value.`,
      })
    given[id] = before === undefined ? value : `${before},${value}`
  }
  let facts: OfferFacts = fromFile
  for (const [id, value] of Object.entries(given)) {
    const read = session.pvd.parseFactText(id, value)
    if (!read.ok) throw await problem(read.issues, () => `--fact ${id}`)
    facts = { ...facts, ...read.value }
  }
  return facts
}

function splitFact(text: string): readonly [string, string] {
  const at = text.indexOf('=')
  if (at > 0) return [text.slice(0, at).trim(), text.slice(at + 1)]
  throw new WrongUse({
    fr: `--fact s'écrit fait=valeur, par exemple --fact frr.zoning=frr, et non « ${text} ».`,
    en: `--fact is written fact=value, for example --fact frr.zoning=frr, not "${text}".`,
  })
}

async function factsIn({ io, pvd }: Session, path: string): Promise<OfferFacts> {
  const read = pvd.parseFacts(await readJson(io, path))
  if (read.ok) return read.value
  throw await problem(read.issues, ({ path: [id] }) => `${path}${id === undefined ? '' : `, ${id}`}`)
}

/** One sentence for each problem, each with its place. */
async function problem(issues: readonly Issue[], where: (issue: Issue) => string): Promise<WrongUse> {
  const { describeProblem } = await import('petites-villes')
  const colon: Readonly<Record<Language, string>> = { fr: ' : ', en: ': ' }
  return new WrongUse(
    localized(language =>
      issues.map(each => `${where(each)}${colon[language]}${describeProblem(each, language)}`).join('\n'),
    ),
  )
}
