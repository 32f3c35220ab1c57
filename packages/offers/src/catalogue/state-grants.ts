import { always } from '@petites-villes/eligibility'
import { openSpan, unconfirmedSpan } from '../application-window.js'
import { both } from '../both.js'
import { detrCommune, detrEpci, detrSyndicat } from '../criteria/detr.js'
import { projectNotBegun } from '../criteria/project.js'
import type { Offer } from '../offer.js'
import { everyTown, rule } from '../rule.js'
import {
  cgctL2334_33,
  cgctL2334_42,
  cgctR2334_24,
  dgfPopulationRule,
  dsilGreen,
  fitAmendment,
  fnadtReport,
  instruction2022,
} from '../sources/state-grants.js'

const { all, any, contains, containsAny, criterion, eq } = rule

const mergedFund = both(
  'Le projet de loi de finances pour 2026 voulait fondre la DETR et la DSIL dans un fonds d’investissement pour les territoires ; l’issue n’a pas été trouvée.',
  'The finance bill for 2026 wanted to merge DETR and DSIL into one investment fund for the territories; the outcome has not been found.',
)

const publicCeiling = both(
  'Les aides publiques cumulées ne dépassent pas 80 % de la dépense éligible.',
  'All public aids together stay within 80% of the eligible expense.',
)

const detr: Offer = {
  id: 'detr',
  name: 'Dotation d’équipement des territoires ruraux',
  acronym: 'DETR',
  summary: both(
    'L’État subventionne les équipements des petites communes et des intercommunalités ; le préfet choisit les projets.',
    'The State gives grants for the facilities of small towns and intercommunalities; the prefect chooses the projects.',
  ),
  pillar: 'thematic',
  kind: 'grant',
  themes: ['public-facilities', 'public-services', 'ecological-transition'],
  applicants: ['commune', 'epci', 'syndicat'],
  partners: [
    { partner: 'prefet-departement', role: 'financer' },
    { partner: 'prefet-departement', role: 'instructor' },
  ],
  window: [
    unconfirmedSpan({ to: '2018-01-01' }, cgctL2334_33),
    openSpan(
      {
        from: '2018-01-01',
        note: both(
          'Chaque préfecture fixe la date de dépôt des dossiers de l’année.',
          'Each prefecture sets the day by which the year’s applications are due.',
        ),
      },
      cgctL2334_33,
      instruction2022,
    ),
  ],
  funding: [
    {
      kind: 'unpublished',
      label: both(
        'taux fixé chaque année dans le département par la commission des élus',
        'rate set each year in the department by the commission of elected officials',
      ),
      sources: [cgctL2334_33],
    },
  ],
  rule: always(
    all(
      criterion(projectNotBegun),
      any(
        all(eq('applicant.kind', 'commune'), criterion(detrCommune)),
        all(eq('applicant.kind', 'epci'), criterion(detrEpci)),
        all(eq('applicant.kind', 'syndicat'), criterion(detrSyndicat)),
      ),
    ),
    cgctL2334_33,
    cgctR2334_24,
    dgfPopulationRule,
  ),
  conditions: [publicCeiling],
  limits: [{ kind: 'public-aid', percent: 80, sources: [cgctL2334_33] }],
  doubts: [
    mergedFund,
    both(
      'Parmi les collectivités d’outre-mer, seule Saint-Pierre-et-Miquelon est nommée ; la règle suit les seuils des départements d’outre-mer.',
      'Among the overseas collectivities only Saint-Pierre-et-Miquelon is named; the rule follows the thresholds of the overseas departments.',
    ),
    both(
      'La moyenne de référence du potentiel financier change chaque année ; la préfecture la donne.',
      'The mean financial potential of reference changes each year; the prefecture gives it.',
    ),
  ],
  sources: [cgctL2334_33, cgctR2334_24, dgfPopulationRule, fitAmendment],
  confidence: 'high',
}

const dsil: Offer = {
  id: 'dsil',
  name: 'Dotation de soutien à l’investissement local',
  acronym: 'DSIL',
  summary: both(
    'L’État soutient les investissements des communes et intercommunalités sur six grands sujets ; le préfet de région décide.',
    'The State supports the investments of towns and intercommunalities on six main subjects; the prefect of the region decides.',
  ),
  pillar: 'thematic',
  kind: 'grant',
  themes: ['public-facilities', 'energy', 'mobility', 'housing', 'digital'],
  applicants: ['commune', 'epci'],
  partners: [
    { partner: 'prefet-region', role: 'financer' },
    { partner: 'prefet-departement', role: 'instructor' },
  ],
  window: [
    unconfirmedSpan({ to: '2022-01-07' }, instruction2022),
    openSpan({ from: '2022-01-07' }, instruction2022, cgctL2334_42, dsilGreen),
  ],
  funding: [
    {
      kind: 'unpublished',
      label: both('taux décidé par le préfet de région', 'rate decided by the prefect of the region'),
      sources: [cgctL2334_42],
    },
  ],
  rule: always(
    any(
      containsAny('project.kinds', [
        'thermal-renovation',
        'renewable-energy',
        'safety',
        'mobility',
        'housing-construction',
        'digital',
        'school',
        'population-growth',
      ]),
      all(contains('project.kinds', 'rural-development'), eq('project.inStateContract', true)),
    ),
    cgctL2334_42,
  ),
  conditions: [publicCeiling],
  limits: [{ kind: 'public-aid', percent: 80, sources: [cgctL2334_42] }],
  doubts: [mergedFund],
  sources: [cgctL2334_42, instruction2022, dsilGreen, fitAmendment],
  confidence: 'high',
}

const fnadt: Offer = {
  id: 'fnadt',
  name: 'Fonds national d’aménagement et de développement du territoire',
  acronym: 'FNADT',
  summary: both(
    'L’État complète au cas par cas des projets inscrits dans ses contrats avec les régions, les massifs et les territoires.',
    'Case by case, the State adds to projects that stand in its contracts with regions, massifs and territories.',
  ),
  pillar: 'thematic',
  kind: 'grant',
  themes: ['economy', 'public-services', 'engineering'],
  applicants: ['commune', 'epci', 'petr', 'syndicat', 'association', 'public-body'],
  partners: [
    { partner: 'anct', role: 'operator' },
    { partner: 'prefet-region', role: 'financer' },
    { partner: 'prefet-departement', role: 'instructor' },
  ],
  window: [openSpan({ from: '1995-02-04' }, fnadtReport)],
  funding: [
    {
      kind: 'unpublished',
      label: both('montant décidé au cas par cas', 'amount decided case by case'),
      sources: [fnadtReport],
    },
  ],
  rule: always(everyTown, fnadtReport),
  doubts: [
    both(
      'Aucun seuil fixe : le préfet apprécie chaque projet.',
      'There is no fixed threshold: the prefect judges each project.',
    ),
  ],
  sources: [fnadtReport],
  confidence: 'high',
}

/** Investment grants of the State. */
export const stateGrants: readonly Offer[] = [detr, dsil, fnadt]
