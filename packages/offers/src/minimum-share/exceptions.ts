import { civilDate, type Dated, type Localized } from '@petites-villes/core'
import { always, type Parameter, type Rule } from '@petites-villes/eligibility'
import { both } from '../both.js'
import {
  corsicaShare,
  derogationShare,
  leadCompetenceShare,
  schoolEnergyShare,
} from '../parameters/minimum-share.js'
import { rule } from '../rule.js'
import {
  cgctL1111_10,
  cgctL1111_10In2014,
  cgctL1111_10Recent,
  cgctL1111_9,
  landot2020,
  law2024_279,
} from '../sources/minimum-share.js'

const { all, any, contains, containsAll, containsAny, eq, in: oneOf, undetermined } = rule

/**
 * A case in which the owner's lowest share is not the general one.
 *
 * @property by who decides: the law itself, another law whose share was not read, or the prefect, who may and need not
 * @property share the parameter with the share; without it no share is fixed
 */
export interface MinimumShareException {
  readonly id: string
  readonly label: Localized
  readonly by: 'law' | 'other-law' | 'prefect'
  readonly rule: Dated<Rule>
  readonly share?: Parameter
}

const listed = undetermined(
  'not-published',
  both(
    'le jour depuis lequel ces travaux sont dans la liste n’a pas été lu',
    'the day since which these works are on the list has not been read',
  ),
)

/** What the law itself sets apart. Earlier ones speak first where several hold. */
const legalExceptions: readonly MinimumShareException[] = [
  {
    id: 'hors-collectivites',
    label: both(
      'la règle vise les collectivités et leurs groupements, non les associations',
      'the rule is about local authorities and their groups, not about associations',
    ),
    by: 'law',
    rule: always(eq('applicant.kind', 'association'), cgctL1111_10),
  },
  {
    id: 'outre-mer',
    label: both(
      'la règle ne s’applique pas dans cette collectivité d’outre-mer',
      'the rule does not apply in this overseas territory',
    ),
    by: 'law',
    rule: always(
      all(
        eq('town.overseas', true),
        oneOf('town.territory', [
          'guadeloupe',
          'guyane',
          'la-reunion',
          'martinique',
          'mayotte',
          'saint-barthelemy',
          'saint-martin',
          'saint-pierre-et-miquelon',
        ]),
      ),
      cgctL1111_10,
      landot2020,
    ),
  },
  {
    id: 'contrat-de-plan',
    label: both(
      'l’opération figure au contrat de plan État-Région',
      'the operation is part of the plan contract between State and Region',
    ),
    by: 'law',
    rule: always(eq('project.inPlanContract', true), cgctL1111_10In2014),
  },
  {
    id: 'cooperation-territoriale',
    label: both(
      'le FEDER finance l’opération au titre de la coopération territoriale',
      'the ERDF funds the operation under territorial cooperation',
    ),
    by: 'law',
    rule: always(eq('project.territorialCooperation', true), cgctL1111_10, landot2020),
  },
  {
    id: 'chef-de-file',
    label: both(
      'la loi désigne un chef de file pour la compétence',
      'the law names a lead authority for the competence',
    ),
    by: 'law',
    share: leadCompetenceShare,
    rule: always(eq('project.leadCompetence', true), cgctL1111_9),
  },
  {
    id: 'corse',
    label: both(
      'une intercommunalité de Corse construit des réseaux d’eau, de déchets, de voirie ou contre le feu',
      'an intercommunality of Corsica builds networks for water, waste, roads or against fire',
    ),
    by: 'law',
    share: corsicaShare,
    rule: always(
      all(
        eq('town.territory', 'corsica'),
        eq('applicant.kind', 'epci'),
        containsAny('project.kinds', ['water', 'sanitation', 'waste', 'forest-fire-prevention', 'roads']),
      ),
      cgctL1111_10In2014,
      landot2020,
    ),
  },
  {
    id: 'renovation-urbaine',
    label: both(
      'la loi de 2003 sur la rénovation urbaine a sa propre règle',
      'the law of 2003 on urban renewal has a rule of its own',
    ),
    by: 'other-law',
    rule: always(contains('project.zones', 'npnru'), cgctL1111_10, landot2020),
  },
]

/** What the prefect may grant, case by case. */
const derogations: readonly MinimumShareException[] = [
  {
    id: 'patrimoine-protege',
    label: both('le patrimoine protégé', 'protected heritage'),
    by: 'prefect',
    share: derogationShare,
    rule: always(oneOf('project.monument', ['inscrit', 'classe']), cgctL1111_10, landot2020),
  },
  {
    id: 'patrimoine-non-protege',
    label: both('le patrimoine non protégé', 'heritage that is not protected'),
    by: 'prefect',
    share: derogationShare,
    rule: [
      { value: any(), to: civilDate('2019-12-27'), sources: [landot2020] },
      {
        value: all(contains('project.kinds', 'heritage'), eq('project.monument', 'none')),
        from: civilDate('2019-12-27'),
        sources: [landot2020],
      },
    ],
  },
  {
    id: 'catastrophe',
    label: both('la réparation des dégâts d’une catastrophe', 'repair after a disaster'),
    by: 'prefect',
    share: derogationShare,
    rule: always(contains('project.kinds', 'disaster-repair'), cgctL1111_10, landot2020),
  },
  {
    id: 'reseaux-et-ouvrages',
    label: both(
      'l’eau, l’assainissement, les déchets, la défense contre le feu, la voirie, les ponts ou la biodiversité, s’il y a urgence, nécessité ou disproportion',
      'water, sanitation, waste, protection against fire, roads, bridges or biodiversity, where it is urgent, necessary or out of proportion',
    ),
    by: 'prefect',
    share: derogationShare,
    rule: [
      // The article of early 2020 lists the derogations without these works.
      { value: any(), to: civilDate('2020-02-06'), sources: [landot2020] },
      {
        value: all(onTheList(), listed),
        from: civilDate('2020-02-06'),
        to: civilDate('2024-03-29'),
        sources: [cgctL1111_10Recent],
      },
      { value: onTheList(), from: civilDate('2024-03-29'), sources: [cgctL1111_10Recent] },
    ],
  },
  {
    id: 'renovation-scolaire',
    label: both(
      'la rénovation énergétique d’un bâtiment scolaire',
      'the energy renovation of a school building',
    ),
    by: 'prefect',
    share: schoolEnergyShare,
    rule: [
      { value: any(), to: civilDate('2024-03-29'), sources: [law2024_279] },
      {
        value: containsAll('project.kinds', ['school', 'thermal-renovation']),
        from: civilDate('2024-03-29'),
        sources: [law2024_279],
      },
    ],
  },
]

function onTheList(): Rule {
  return containsAny('project.kinds', [
    'water',
    'sanitation',
    'waste',
    'forest-fire-prevention',
    'roads',
    'bridge',
    'biodiversity',
  ])
}

/** Everything that the sources name. They call their lists incomplete. */
export const minimumShareExceptions: readonly MinimumShareException[] = [...legalExceptions, ...derogations]
