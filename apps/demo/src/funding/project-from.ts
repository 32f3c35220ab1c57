import {
  isCivilDate,
  parseEuros,
  type Project,
  type ProjectKind,
  type ProjectOwner,
  type Pvd,
} from 'petites-villes'

/** The amounts that a form asks for, by their name in the address. */
export const amountNames = ['cost', 'deficit', 'grants', 'gifts'] as const
export type AmountName = (typeof amountNames)[number]

/**
 * What the address says of a project.
 *
 * @property project undefined until its cost is known
 * @property wrong amounts that are none
 */
export interface GivenProject {
  readonly project: Project | undefined
  readonly wrong: readonly AmountName[]
}

export function projectFrom(
  { vocabulary }: Pick<Pvd, 'vocabulary'>,
  settings: Readonly<Record<string, string>>,
): GivenProject {
  const amounts = new Map(
    amountNames.flatMap(name => {
      const text = settings[name]
      return text ? [[name, parseEuros(text)] as const] : []
    }),
  )
  const wrong = [...amounts].filter(([, amount]) => amount === undefined).map(([name]) => name)
  const cost = amounts.get('cost')
  if (cost === undefined || cost <= 0 || wrong.length > 0) return { project: undefined, wrong }
  const kinds = chosen(Object.keys(vocabulary['project.kinds'].values), settings.kinds) as ProjectKind[]
  const [owner] = chosen(Object.keys(vocabulary['applicant.kind'].values), settings.owner) as ProjectOwner[]
  const deficit = amounts.get('deficit')
  const grants = amounts.get('grants')
  const gifts = amounts.get('gifts')
  return {
    wrong,
    project: {
      cost,
      owner: owner ?? 'commune',
      ...(kinds.length > 0 && { kinds }),
      ...(isCivilDate(settings.start) && { startsOn: settings.start }),
      ...(deficit !== undefined && { deficit }),
      ...(grants !== undefined && { otherPublicGrants: grants }),
      ...(gifts !== undefined && { privateGifts: gifts }),
    },
  }
}

function chosen(known: readonly string[], text = ''): readonly string[] {
  const asked = text.split(',')
  return known.filter(value => asked.includes(value))
}
