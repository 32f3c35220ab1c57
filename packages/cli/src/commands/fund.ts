import type { FundingPlan, Project, ProjectKind, ProjectOwner, PvdVocabulary } from 'petites-villes'
import { type CommonOptions, dayOption, factOptions } from '../common-options.js'
import { choiceOption } from '../choice-option.js'
import { type ExitCode, exitCode } from '../exit-code.js'
import { moneyOption } from '../money-option.js'
import type { Page } from '../page/page.js'
import { type Session, show, showJson } from '../session.js'
import { townArgument } from '../town-argument.js'
import { WrongUse } from '../wrong-use.js'

/** The project as it is typed: amounts in euros, kinds with commas. */
export interface FundOptions extends CommonOptions {
  readonly cost?: string
  readonly project?: string
  readonly owner?: string
  readonly start?: string
  readonly deficit?: string
  readonly gifts?: string
  readonly grants?: string
  readonly sure?: boolean
}

/** `pvd fund <town...> --cost <euros> --project <kinds>`: how the grants stack for a project, and what remains to pay. */
export async function fundCommand(
  session: Session,
  words: readonly string[],
  options: FundOptions,
): Promise<ExitCode> {
  const asOf = await dayOption(session, options)
  const facts = await factOptions(session, options)
  const project = await projectOption(session, options)
  const town = await townArgument(session, words)
  const basis = options.sure ? 'sure' : 'with-to-confirm'
  const plan = refusing(() => session.pvd.fund(town, project, { asOf, facts, basis }))
  if (options.json) showJson(session, plan)
  else {
    const { describeFundingPlan, formatCivilDate } = await import('petites-villes')
    const day = formatCivilDate(asOf, session.language)
    const title = {
      fr: `${town.name} : plan de financement au ${day}`,
      en: `${town.name}: funding plan on ${day}`,
    }
    show(session, page => {
      page.line({ text: page.say(title), paint: page.palette.strong })
      renderFunding(page, describeFundingPlan(plan))
    })
  }
  return exitCode.done
}

function renderFunding(
  page: Page,
  sections: ReturnType<typeof import('petites-villes').describeFundingPlan>,
): void {
  for (const { heading, items } of sections) {
    page.section(page.say(heading))
    for (const item of items) page.line(page.say(item), { mark: { text: '•', paint: page.palette.faint } })
  }
}

async function projectOption({ pvd, ...session }: Session, options: FundOptions): Promise<Project> {
  const cost = moneyOption('--cost', options.cost)
  if (cost === undefined)
    throw new WrongUse({
      fr: 'Indiquez le coût du projet hors taxes, en euros : --cost 400000.',
      en: 'Give the cost of the project before tax, in euros: --cost 400000.',
    })
  const vocabulary: PvdVocabulary = pvd.vocabulary
  const kinds = (options.project ?? '')
    .split(',')
    .map(kind => kind.trim())
    .filter(kind => kind !== '')
    .map(kind => choiceOption('--project', kind, choicesOf(vocabulary, 'project.kinds')) as ProjectKind)
  const owner = choiceOption('--owner', options.owner, choicesOf(vocabulary, 'applicant.kind')) as
    ProjectOwner | undefined
  const startsOn = options.start === undefined ? undefined : await dayOption(session, { on: options.start })
  const amounts = {
    deficit: moneyOption('--deficit', options.deficit),
    privateGifts: moneyOption('--gifts', options.gifts),
    otherPublicGrants: moneyOption('--grants', options.grants),
  }
  const given = Object.fromEntries(Object.entries(amounts).filter(([, amount]) => amount !== undefined))
  return {
    cost,
    owner: owner ?? 'commune',
    ...(kinds.length > 0 ? { kinds } : {}),
    ...(startsOn === undefined ? {} : { startsOn }),
    ...given,
  }
}

function choicesOf(vocabulary: PvdVocabulary, fact: string): readonly string[] {
  const definition = vocabulary[fact]
  return definition && 'values' in definition ? Object.keys(definition.values ?? {}) : []
}

/** A project that cannot be is a wrong use, said in one sentence. */
function refusing(make: () => FundingPlan): FundingPlan {
  try {
    return make()
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    throw new WrongUse({
      fr: `Ces montants ne vont pas ensemble : ${error.message}.`,
      en: `These amounts do not go together: ${error.message}.`,
    })
  }
}
