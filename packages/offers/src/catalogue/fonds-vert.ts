import type { Localized, Source } from '@petites-villes/core'
import { always, type Rule } from '@petites-villes/eligibility'
import type { Theme } from '@petites-villes/programme'
import { openSpan, unconfirmedSpan } from '../application-window.js'
import { both } from '../both.js'
import { inMassif } from '../criteria/territory.js'
import type { Applicant, Offer } from '../offer.js'
import { fondsVertEnergySaving } from '../parameters/state-grants.js'
import { everyTown, rule } from '../rule.js'
import {
  fondsVert,
  fondsVertBrownfields,
  fondsVertBuildings,
  fondsVertNames,
} from '../sources/state-grants.js'

const { all, contains, criterion, eq, gte } = rule

const noAmount = both('montant décidé par le préfet', 'amount decided by the prefect')

const afterThe2025Deadline = both(
  'La dernière date limite connue est celle de 2025 ; les crédits de 2026 n’ont pas été vus.',
  'The last deadline known is that of 2025; the credits of 2026 have not been seen.',
)

interface Measure {
  readonly id: string
  readonly name: string
  readonly summary: Localized
  readonly themes: readonly Theme[]
  readonly rule: Rule
  readonly source: Source
  readonly applicants?: readonly Applicant[]
  /** The first day after the deadline of 2025. */
  readonly over?: string
  readonly until?: string
  readonly more?: Partial<Pick<Offer, 'conditions' | 'doubts' | 'completes' | 'funding'>>
}

const measure = ({
  id,
  name,
  summary,
  themes,
  rule,
  source,
  applicants,
  over,
  until,
  more,
}: Measure): Offer => ({
  id,
  name: `Fonds vert : ${name}`,
  summary,
  pillar: 'thematic',
  kind: 'grant',
  themes,
  applicants: applicants ?? ['commune', 'epci'],
  partners: [
    { partner: 'ministere-transition-ecologique', role: 'financer' },
    { partner: 'prefet-departement', role: 'instructor' },
  ],
  window: [
    openSpan({ from: '2023-01-01', to: over ?? '2025-12-16' }, source),
    unconfirmedSpan(
      { from: over ?? '2025-12-16', ...(until && { to: until }), note: afterThe2025Deadline },
      source,
    ),
  ],
  funding: [{ kind: 'unpublished', label: noAmount, sources: [source] }],
  rule: always(rule, source),
  limits: [{ kind: 'public-aid', percent: 80, sources: [fondsVert] }],
  sources: [source],
  confidence: source.confidence,
  ...more,
})

const umbrella: Offer = {
  ...measure({
    id: 'fonds-vert',
    name: '',
    summary: both(
      'L’État aide les collectivités à accélérer leur transition écologique, par une vingtaine de mesures.',
      'The State helps local authorities to speed up their ecological transition, through about twenty measures.',
    ),
    themes: ['ecological-transition', 'energy', 'biodiversity', 'risk'],
    rule: everyTown,
    source: fondsVert,
    more: {
      conditions: [
        both(
          'Les aides de l’État se cumulent dans la limite de 80 % d’aides publiques.',
          'Aids of the State add up within the limit of 80% of public money.',
        ),
      ],
      doubts: [
        both(
          'Le projet de loi de finances pour 2026 proposait 650 millions d’euros ; le montant voté n’a pas été vu.',
          'The finance bill for 2026 proposed 650 million euros; the amount voted has not been seen.',
        ),
      ],
    },
  }),
  name: 'Fonds d’accélération de la transition écologique dans les territoires (Fonds vert)',
  kind: 'programme',
}

const brownfields = measure({
  id: 'fonds-vert-recyclage-foncier',
  name: 'recyclage foncier',
  summary: both(
    'Une subvention couvre ce qui manque pour transformer une friche en quartier, en logements ou en activités.',
    'A grant covers what is missing to turn a brownfield into homes, work places or a new district.',
  ),
  themes: ['land', 'housing', 'ecological-transition'],
  applicants: ['commune', 'epci', 'public-body', 'company'],
  rule: all(contains('project.kinds', 'brownfield'), eq('project.deficit', true)),
  source: fondsVertBrownfields,
  until: '2028-01-01',
  more: {
    doubts: [
      both(
        'La mesure devait être maintenue jusqu’en 2027 ; cela reste à vérifier.',
        'The measure was said to be kept until 2027; this remains to be checked.',
      ),
    ],
  },
})

const buildings = measure({
  id: 'fonds-vert-renovation-batiments',
  name: 'rénovation énergétique des bâtiments publics',
  summary: both(
    'Une subvention pour rénover un bâtiment public qui économisera au moins 40 % d’énergie.',
    'A grant to renovate a public building that will save at least 40% of its energy.',
  ),
  themes: ['energy', 'public-facilities'],
  rule: all(
    contains('project.kinds', 'thermal-renovation'),
    gte('project.energySavingPercent', fondsVertEnergySaving),
  ),
  source: fondsVertBuildings,
  over: '2026-01-01',
  more: {
    conditions: [
      both('La collectivité est propriétaire du bâtiment.', 'The authority owns the building.'),
      both(
        'Les travaux portent d’abord sur l’enveloppe, et le confort d’été vient de moyens passifs.',
        'The works deal first with the envelope, and summer comfort comes from passive means.',
      ),
    ],
  },
})

const mountainRisks = measure({
  id: 'fonds-vert-risques-montagne',
  name: 'appui aux collectivités de montagne soumises à des risques émergents',
  summary: both(
    'Une aide aux communes de massif que menacent des risques nouveaux, comme le recul des glaciers.',
    'An aid to towns in a massif that face new hazards, such as the retreat of glaciers.',
  ),
  themes: ['risk', 'ecological-transition'],
  rule: all(criterion(inMassif), contains('project.kinds', 'mountain-risks')),
  source: fondsVert,
  more: {
    completes: 'fonds-vert',
    doubts: [
      both(
        'Le périmètre est la liste de 2022 des communes classées en massif.',
        'The perimeter is the list of 2022 of communes classed in a massif.',
      ),
    ],
  },
})

const named = (id: string, name: string, summary: Localized, themes: readonly Theme[], rule: Rule): Offer =>
  measure({ id: `fonds-vert-${id}`, name, summary, themes, rule, source: fondsVertNames })

const measures: readonly Offer[] = [
  brownfields,
  buildings,
  mountainRisks,
  named(
    'renaturation',
    'renaturation des villes et des villages',
    both(
      'Ramener l’eau, les sols vivants et les arbres en ville.',
      'To bring water, living soil and trees back to town.',
    ),
    ['biodiversity', 'public-space'],
    contains('project.kinds', 'renaturation'),
  ),
  named(
    'amenagements-cyclables',
    'aménagements cyclables',
    both(
      'Construire des pistes et des itinéraires pour le vélo.',
      'To build tracks and routes for bicycles.',
    ),
    ['mobility'],
    contains('project.kinds', 'cycling'),
  ),
  named(
    'maires-batisseurs',
    'aide aux maires bâtisseurs',
    both(
      'Soutenir les communes qui autorisent de nouveaux logements.',
      'To support towns that allow new homes.',
    ),
    ['housing'],
    contains('project.kinds', 'housing-construction'),
  ),
  named(
    'inondations',
    'prévention des inondations',
    both('Protéger les habitants contre les crues.', 'To protect inhabitants against floods.'),
    ['risk'],
    contains('project.kinds', 'flood-prevention'),
  ),
  named(
    'incendies-de-foret',
    'prévention des incendies de forêt',
    both('Protéger les habitants contre les feux de forêt.', 'To protect inhabitants against forest fires.'),
    ['risk'],
    contains('project.kinds', 'forest-fire-prevention'),
  ),
  named(
    'biodechets',
    'tri à la source et valorisation des biodéchets',
    both(
      'Collecter à part et valoriser les biodéchets.',
      'To collect bio-waste separately and make use of it.',
    ),
    ['ecological-transition'],
    contains('project.kinds', 'biowaste'),
  ),
  named(
    'trait-de-cote',
    'adaptation au recul du trait de côte',
    both(
      'Préparer les communes littorales au recul de la côte.',
      'To prepare coastal towns for the retreat of the coast.',
    ),
    ['risk', 'ecological-transition'],
    all(eq('town.coastal', true), contains('project.kinds', 'coastline')),
  ),
]

/** The Fonds vert and its measures. */
export const fondsVertMeasures: readonly Offer[] = [
  { ...umbrella, measures: measures.map(({ id }) => id) },
  ...measures,
]
