/**
 * What the site says in its own voice; the words of offers, partners and rules come from the libraries.
 *
 * @typedef {object} SiteWords
 * @property {string} name
 * @property {string} skip
 * @property {string} pages
 * @property {string} offers
 * @property {string} documents
 * @property {string} api
 * @property {string} demo
 * @property {string} otherLanguage
 * @property {string} notice
 * @property {(day: string) => string} footer
 * @property {string} startTitle
 * @property {string} startLead
 * @property {(offers: number, towns: string) => string} startFigures
 * @property {string} toOffers
 * @property {string} toDemo
 * @property {string} toDocuments
 * @property {string} toApi
 * @property {string} offersText
 * @property {string} demoText
 * @property {string} documentsText
 * @property {string} apiText
 * @property {(count: number, day: string) => string} offersLead
 * @property {string} offer
 * @property {string} kind
 * @property {string} themes
 * @property {string} applicants
 * @property {string} confidence
 * @property {string} completes
 * @property {string} excludes
 * @property {string} measures
 * @property {string} identifier
 * @property {string} glance
 * @property {string} towns
 * @property {(day: string, members: string) => string} townsLead
 * @property {string} eligible
 * @property {string} undecided
 * @property {string} notEligible
 * @property {string} toldApart
 * @property {string} whatIsMissing
 * @property {(count: string) => string} askedFor
 * @property {string} rule
 * @property {string} ruleNote
 * @property {string} everyone
 * @property {string} notInForce
 * @property {string} inForce
 * @property {string} thresholds
 * @property {string} threshold
 * @property {string} value
 * @property {string} period
 * @property {string} window
 * @property {string} state
 * @property {string} note
 * @property {string} funding
 * @property {string} nothingPublished
 * @property {string} onlyIf
 * @property {string} limits
 * @property {(percent: string) => string} publicAid
 * @property {(percent: string) => string} ownShare
 * @property {string} conditions
 * @property {string} doubts
 * @property {string} partners
 * @property {string} partner
 * @property {string} role
 * @property {string} nobody
 * @property {string} sources
 * @property {string} sourcesNote
 * @property {(day: string) => string} publishedOn
 * @property {(day: string) => string} readOn
 * @property {string} noAddress
 * @property {string} ask
 * @property {(from: string, to: string) => string} between
 * @property {(day: string) => string} since
 * @property {(day: string) => string} until
 * @property {string} undated
 * @property {Record<'open' | 'unconfirmed' | 'closed' | 'upcoming', string>} windowStates
 * @property {Record<'all' | 'any' | 'not', string>} joins
 * @property {(least: string) => string} atLeast
 */

/** @type {Readonly<Record<'fr' | 'en', SiteWords>>} */
export const siteWords = {
  fr: {
    name: 'Petites villes',
    skip: 'Aller au contenu',
    pages: 'Pages',
    offers: 'Les offres',
    documents: 'Documentation',
    api: 'Référence',
    demo: 'Une ville',
    otherLanguage: 'English',
    notice:
      'Ce site n’est pas un service officiel de l’État. Rien ici n’est une décision : faites confirmer par la préfecture du département.',
    footer: day =>
      `Calculé au ${day} à partir des règles et des données de ce dépôt. Chaque fait porte sa source, le jour où elle a été lue et une confiance.`,
    startTitle: 'Ce que Petites villes de demain ouvre à chaque ville, et pourquoi',
    startLead:
      'Les offres du programme sont publiées en prose et en tableurs. Elles sont ici des données, des règles et des sources que l’on peut lire, vérifier et calculer, et qui ne disent jamais non quand un fait manque.',
    startFigures: (offers, towns) => `${String(offers)} offres, ${towns} villes du programme`,
    toOffers: 'Lire les offres',
    toDemo: 'Essayer avec une ville',
    toDocuments: 'Lire la documentation',
    toApi: 'Consulter la référence',
    offersText:
      'Une page par offre : ce qu’elle apporte, qui peut l’avoir, jusqu’à quand, avec quelles sources, et combien de villes y ont droit.',
    demoText:
      'La page de démonstration : le plan de soutien d’une commune, dans votre navigateur, sans que rien en sorte.',
    documentsText:
      'Les guides, les paquets, le glossaire et les décisions, pour qui développe ou tient à jour (en anglais).',
    apiText: 'Chaque fonction et chaque type publié, avec un exemple exécuté par les tests (en anglais).',
    offersLead: (count, day) =>
      `Les ${String(count)} offres du catalogue au ${day}, les closes aussi, pour que l’on puisse interroger un jour passé.`,
    offer: 'Offre',
    kind: 'Nature',
    themes: 'Thèmes',
    applicants: 'Qui demande',
    confidence: 'Confiance',
    completes: 'Complète',
    excludes: 'Ne se cumule pas avec',
    measures: 'Se demande par',
    identifier: 'Identifiant',
    glance: 'En bref',
    towns: 'Combien de villes',
    townsLead: (day, members) =>
      `Ce que la règle répond au ${day} pour les ${members} villes du programme, d’après les seules données publiées. Une fenêtre de dépôt close ne change pas ces nombres.`,
    eligible: 'éligibles',
    undecided: 'indécises',
    notEligible: 'non éligibles',
    toldApart: 'Indécise veut dire qu’il manque un fait, jamais que la réponse est non.',
    whatIsMissing: 'Ce qu’il faudrait savoir',
    askedFor: count => `pour ${count} villes`,
    rule: 'Qui peut l’avoir',
    ruleNote: 'La règle telle qu’elle est calculée, mise en phrases.',
    everyone: 'Sans condition.',
    notInForce: 'Aucune règle n’est en vigueur ce jour-là.',
    inForce: 'en vigueur ce jour-là',
    thresholds: 'Les seuils au fil du temps',
    threshold: 'Seuil',
    value: 'Valeur',
    period: 'Période',
    window: 'Dépôt des demandes',
    state: 'État',
    note: 'Précision',
    funding: 'Ce que l’offre apporte',
    nothingPublished: 'Rien n’est publié.',
    onlyIf: 'Seulement si',
    limits: 'Ce qu’elle exige du plan de financement',
    publicAid: percent => `Les aides publiques restent ensemble sous ${percent} % du coût.`,
    ownShare: percent => `Le maître d’ouvrage apporte au moins ${percent} % du coût.`,
    conditions: 'Ce qui est apprécié sur dossier',
    doubts: 'Ce que les sources ne disent pas',
    partners: 'Les partenaires',
    partner: 'Partenaire',
    role: 'Rôle',
    nobody: 'Les sources ne nomment personne à qui s’adresser.',
    sources: 'Sources',
    sourcesNote: 'Les chiffres entre crochets renvoient ici.',
    publishedOn: day => `publiée le ${day}`,
    readOn: day => `lue le ${day}`,
    noAddress: 'sans adresse durable',
    ask: 'Demander pour une commune',
    between: (from, to) => `du ${from} au ${to}`,
    since: day => `depuis le ${day}`,
    until: day => `jusqu’au ${day}`,
    undated: 'sans date connue',
    windowStates: {
      open: 'ouverte',
      unconfirmed: 'ouverture à faire confirmer',
      closed: 'close',
      upcoming: 'à venir',
    },
    joins: {
      all: 'Toutes ces conditions :',
      any: 'L’une au moins de ces conditions :',
      not: 'Sauf si :',
    },
    atLeast: least => `Au moins ${least} de ces conditions :`,
  },
  en: {
    name: 'Petites villes',
    skip: 'Skip to the content',
    pages: 'Pages',
    offers: 'The offers',
    documents: 'Documentation',
    api: 'Reference',
    demo: 'A town',
    otherLanguage: 'Français',
    notice:
      'This site is no official service of the French State. Nothing here is a decision: have the prefecture of the department confirm it.',
    footer: day =>
      `Worked out on ${day} from the rules and data of this repository. Every fact carries its source, the day it was read and a confidence.`,
    startTitle: 'What Petites villes de demain opens to each town, and why',
    startLead:
      'The offers of the programme are published as prose and spreadsheets. Here they are data, rules and sources that one can read, check and compute, and that never say no when a fact is missing.',
    startFigures: (offers, towns) => `${String(offers)} offers, ${towns} towns of the programme`,
    toOffers: 'Read the offers',
    toDemo: 'Try it with a town',
    toDocuments: 'Read the documentation',
    toApi: 'Look into the reference',
    offersText:
      'A page for each offer: what it brings, who may have it, until when, by which sources, and how many towns are entitled.',
    demoText: 'The demonstration: the support plan of a commune, in your browser, and nothing leaves it.',
    documentsText: 'Guides, packages, glossary and decisions, for those who develop or maintain.',
    apiText: 'Every published function and type, with an example that the tests execute.',
    offersLead: (count, day) =>
      `The ${String(count)} offers of the catalogue on ${day}, closed ones too, so that a past day can be asked about.`,
    offer: 'Offer',
    kind: 'Kind',
    themes: 'Themes',
    applicants: 'Who applies',
    confidence: 'Confidence',
    completes: 'Completes',
    excludes: 'Cannot be combined with',
    measures: 'Applied for through',
    identifier: 'Identifier',
    glance: 'At a glance',
    towns: 'How many towns',
    townsLead: (day, members) =>
      `What the rule answers on ${day} for the ${members} towns of the programme, from published data alone. A closed application window does not change these numbers.`,
    eligible: 'eligible',
    undecided: 'undecided',
    notEligible: 'not eligible',
    toldApart: 'Undecided means that a fact is missing, never that the answer is no.',
    whatIsMissing: 'What would have to be known',
    askedFor: count => `for ${count} towns`,
    rule: 'Who may have it',
    ruleNote: 'The rule as it is computed, put into sentences.',
    everyone: 'Without condition.',
    notInForce: 'No rule is in force on that day.',
    inForce: 'in force on that day',
    thresholds: 'Thresholds over time',
    threshold: 'Threshold',
    value: 'Value',
    period: 'Period',
    window: 'Applications',
    state: 'State',
    note: 'Remark',
    funding: 'What the offer brings',
    nothingPublished: 'Nothing is published.',
    onlyIf: 'Only if',
    limits: 'What it asks of the financing',
    publicAid: percent => `All public grants together stay below ${percent}% of the cost.`,
    ownShare: percent => `The owner brings at least ${percent}% of the cost.`,
    conditions: 'What is judged on the file',
    doubts: 'What the sources do not say',
    partners: 'Partners',
    partner: 'Partner',
    role: 'Role',
    nobody: 'The sources name nobody to turn to.',
    sources: 'Sources',
    sourcesNote: 'Numbers in brackets point here.',
    publishedOn: day => `published on ${day}`,
    readOn: day => `read on ${day}`,
    noAddress: 'without a lasting address',
    ask: 'Ask for a commune',
    between: (from, to) => `${from} to ${to}`,
    since: day => `since ${day}`,
    until: day => `until ${day}`,
    undated: 'no known date',
    windowStates: {
      open: 'open',
      unconfirmed: 'opening to be confirmed',
      closed: 'closed',
      upcoming: 'upcoming',
    },
    joins: {
      all: 'All of these conditions:',
      any: 'At least one of these conditions:',
      not: 'Except when:',
    },
    atLeast: least => `At least ${least} of these conditions:`,
  },
}
