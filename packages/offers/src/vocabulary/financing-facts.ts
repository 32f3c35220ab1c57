import { defineFacts } from '@petites-villes/eligibility'
import { both } from '../both.js'
import { cgctL1111_10, cgctL1111_9 } from '../sources/minimum-share.js'

/** What decides how much of a project its owner must pay. */
export const financingFacts = defineFacts({
  // An enumeration and not the code of the department: the law names these territories, and no rule needs the others.
  'town.territory': {
    kind: 'enum',
    decidedBy: 'nobody',
    values: {
      mainland: both('France continentale', 'mainland France'),
      corsica: both('Corse', 'Corsica'),
      guadeloupe: both('la Guadeloupe', 'Guadeloupe'),
      martinique: both('la Martinique', 'Martinique'),
      guyane: both('la Guyane', 'French Guiana'),
      'la-reunion': both('La Réunion', 'Réunion'),
      mayotte: both('l’île de Mayotte', 'Mayotte'),
      'saint-pierre-et-miquelon': both('Saint-Pierre-et-Miquelon', 'Saint Pierre and Miquelon'),
      'saint-barthelemy': both('Saint-Barthélemy', 'Saint Barthélemy'),
      'saint-martin': both('Saint-Martin (Antilles)', 'Saint Martin (West Indies)'),
      'other-overseas': both('autre territoire d’outre-mer', 'another overseas territory'),
    },
    label: both('territoire', 'territory'),
    question: both('Dans quel territoire la commune se trouve-t-elle ?', 'In which territory is the town?'),
  },
  'project.inPlanContract': {
    kind: 'boolean',
    label: both(
      'opération inscrite au contrat de plan État-Région (CPER)',
      'operation named in the plan contract between State and Region (CPER)',
    ),
    question: both(
      'L’opération figure-t-elle au contrat de plan État-Région (CPER) ?',
      'Is the operation part of the plan contract between State and Region (CPER)?',
    ),
    sources: [cgctL1111_10],
  },
  'project.territorialCooperation': {
    kind: 'boolean',
    label: both(
      'opération d’un programme européen de coopération territoriale',
      'operation of a European programme of territorial cooperation',
    ),
    question: both(
      'Le FEDER finance-t-il l’opération dans un programme de coopération territoriale européenne, comme Interreg ?',
      'Does the ERDF fund the operation in a programme of European territorial cooperation, such as Interreg?',
    ),
    sources: [cgctL1111_10],
  },
  'project.leadCompetence': {
    kind: 'boolean',
    label: both(
      'opération dans une compétence de chef de file',
      'operation in a competence with a lead authority',
    ),
    question: both(
      'L’opération relève-t-elle d’une compétence pour laquelle la loi désigne un chef de file ?',
      'Does the operation fall under a competence for which the law names a lead authority?',
    ),
    help: both(
      'La participation minimale est alors de 30 %, sauf accord dans la convention territoriale (CTEC). La préfecture le dit.',
      'The lowest share is then 30%, unless the territorial convention (CTEC) agrees otherwise. The prefecture tells.',
    ),
    sources: [cgctL1111_9],
  },
})
