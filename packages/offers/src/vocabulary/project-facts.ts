import { defineFacts } from '@petites-villes/eligibility'
import { both } from '../both.js'

/** What only the person who prepares a project knows, whatever the theme. */
export const projectFacts = defineFacts({
  'applicant.kind': {
    kind: 'enum',
    values: {
      commune: both('la commune', 'the town'),
      epci: both('l’intercommunalité', 'the intercommunality'),
      petr: both('un PETR ou un pays', 'a PETR or a pays'),
      syndicat: both('un syndicat', 'a syndicate'),
      department: both('le département', 'the department'),
      region: both('la région', 'the region'),
      association: both('une association', 'an association'),
    },
    label: both('demandeur', 'applicant'),
    question: both('Qui fait la demande ?', 'Who applies?'),
    help: both(
      'Dans le plan d’une commune, c’est la commune, sauf indication contraire.',
      'In the plan of a town it is the town, unless told otherwise.',
    ),
  },
  'project.kinds': {
    kind: 'set',
    values: {
      'thermal-renovation': both(
        'rénovation énergétique de bâtiments publics',
        'energy renovation of public buildings',
      ),
      'renewable-energy': both(
        'transition énergétique, énergies renouvelables',
        'energy transition, renewable energy',
      ),
      'renewable-heat': both('chaleur renouvelable', 'renewable heat'),
      safety: both(
        'mise aux normes et sécurité des équipements publics',
        'standards and safety of public facilities',
      ),
      mobility: both('mobilité', 'mobility'),
      cycling: both('aménagements cyclables', 'cycling infrastructure'),
      'housing-construction': both('construction de logements', 'construction of homes'),
      'unfit-housing-demolition': both(
        'résorption d’un habitat insalubre irrémédiable (RHI)',
        'clearance of homes that cannot be made fit (RHI)',
      ),
      'unfit-housing-restoration': both(
        'traitement d’un habitat insalubre remédiable (THIRORI)',
        'restoration of unfit homes that can be saved (THIRORI)',
      ),
      'inclusive-housing': both('habitat inclusif', 'inclusive housing'),
      digital: both('numérique et téléphonie mobile', 'digital and mobile telephony'),
      school: both('bâtiments scolaires', 'school buildings'),
      'population-growth': both(
        'équipements rendus nécessaires par la hausse de la population',
        'facilities made necessary by a growing population',
      ),
      'rural-development': both('développement rural', 'rural development'),
      brownfield: both('recyclage d’une friche', 'recycling of a brownfield'),
      renaturation: both('nature en ville', 'nature in town'),
      'flood-prevention': both('prévention des inondations', 'prevention of floods'),
      'forest-fire-prevention': both('prévention des incendies de forêt', 'prevention of forest fires'),
      'mountain-risks': both('risques émergents en montagne', 'emerging risks in the mountains'),
      biowaste: both('collecte des biodéchets', 'collection of bio-waste'),
      coastline: both('recul du trait de côte', 'retreat of the coastline'),
      bridge: both('ponts et murs', 'bridges and walls'),
      'third-place': both('tiers-lieu', 'third place'),
      'four-season-tourism': both('tourisme des quatre saisons', 'four-season tourism'),
      heritage: both('restauration du patrimoine', 'restoration of heritage'),
      'disaster-repair': both('réparation des dégâts d’une catastrophe', 'repair after a disaster'),
      water: both('eau potable', 'drinking water'),
      sanitation: both('assainissement', 'sanitation'),
      waste: both('déchets', 'waste treatment'),
      roads: both('voirie communale', 'municipal roads'),
      biodiversity: both('restauration de la biodiversité', 'restoration of biodiversity'),
    },
    label: both('objets du projet', 'objects of the project'),
    question: both('Sur quoi le projet porte-t-il ?', 'What is the project about?'),
    help: both('Plusieurs réponses sont possibles.', 'Several answers are possible.'),
  },
  'project.zones': {
    kind: 'set',
    values: {
      qpv: both('quartier prioritaire de la ville (QPV)', 'priority urban district (QPV)'),
      npnru: both('quartier prioritaire du NPNRU', 'priority district of the NPNRU'),
      'zrr-centre-bourg': both(
        'centre-bourg d’une commune en ZRR',
        'centre of a commune in the former ZRR zone',
      ),
      zafr: both('zone d’aide à finalité régionale (ZAFR)', 'regional aid zone (ZAFR)'),
      'ort-centre': both('secteur d’intervention d’une ORT, en centre-ville', 'town-centre sector of an ORT'),
      spr: both('site patrimonial remarquable (SPR)', 'outstanding heritage site (SPR)'),
    },
    label: both('zones où se situe le projet', 'zones in which the project lies'),
    question: both(
      'Dans lesquelles de ces zones le projet se situe-t-il ?',
      'In which of these zones does the project lie?',
    ),
    help: both('Une liste vide veut dire : dans aucune.', 'An empty list means: in none.'),
  },
  'project.startedOn': {
    kind: 'date',
    nullable: true,
    label: both('date de début de l’opération', 'day on which the operation began'),
    question: both(
      'Quel jour l’opération a-t-elle commencé, si elle a commencé ?',
      'On which day did the operation begin, if it has begun?',
    ),
    help: both(
      'Signer un marché de travaux ou un bon de commande, c’est en général commencer.',
      'Signing a works contract or an order is, as a rule, a beginning.',
    ),
  },
  'project.inStateContract': {
    kind: 'boolean',
    label: both('projet inscrit dans un contrat avec l’État', 'project named in a contract with the State'),
    question: both(
      'Le projet figure-t-il dans un contrat entre l’État et l’intercommunalité ou le PETR ?',
      'Is the project part of a contract between the State and the intercommunality or PETR?',
    ),
  },
  'project.inMassifMeasure': {
    kind: 'boolean',
    label: both(
      'projet dans une mesure de la convention de massif',
      'project under a measure of the massif convention',
    ),
    question: both(
      'Le projet relève-t-il d’une mesure de la convention de massif ?',
      'Does the project fall under a measure of the massif convention?',
    ),
  },
  'project.deficit': {
    kind: 'boolean',
    label: both('opération déficitaire sans subvention', 'operation in deficit without a grant'),
    question: both(
      'Une fois toutes les recettes comptées, l’opération reste-t-elle déficitaire sans subvention ?',
      'Once all income is counted, does the operation stay in deficit without a grant?',
    ),
  },
  'project.sealsSoil': {
    kind: 'boolean',
    label: both('nouvelle artificialisation des sols', 'new sealing of soil'),
    question: both('Le projet artificialise-t-il de nouveaux sols ?', 'Does the project seal new soil?'),
  },
  'project.energySavingPercent': {
    kind: 'number',
    unit: 'percent',
    min: 0,
    max: 100,
    label: both('économie d’énergie finale attendue', 'expected saving of final energy'),
    question: both(
      'Quelle économie d’énergie finale les travaux apporteront-ils, en pourcentage ?',
      'How much final energy will the works save, in percent?',
    ),
  },
  'project.pooledPosts': {
    kind: 'boolean',
    label: both('postes mutualisés par l’association', 'posts pooled by the association'),
    question: both(
      'L’association mutualise-t-elle le poste pour des collectivités ?',
      'Does the association pool the post for local authorities?',
    ),
  },
  'project.groupSize': {
    kind: 'integer',
    unit: 'communes',
    min: 1,
    label: both('nombre de communes du groupement', 'number of communes in the group'),
    question: both('Combien de communes se présentent ensemble ?', 'How many communes apply together?'),
    help: both('Écrivez 1 pour une commune seule.', 'Write 1 for a commune alone.'),
  },
  'project.groupAllSmall': {
    kind: 'boolean',
    label: both('groupement de petites communes seulement', 'group of small communes only'),
    question: both(
      'Toutes les communes du groupement comptent-elles moins de 3 500 habitants ?',
      'Has every commune of the group fewer than 3,500 inhabitants?',
    ),
  },
  'project.epciSupport': {
    kind: 'boolean',
    label: both('lettre de soutien de l’intercommunalité', 'letter of support of the intercommunality'),
    question: both(
      'L’intercommunalité soutient-elle la candidature par une lettre ?',
      'Does the intercommunality support the application by a letter?',
    ),
  },
})
