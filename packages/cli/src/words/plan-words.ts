import type { Language } from 'petites-villes'

interface PlanWords {
  readonly title: (town: string, day: string) => string
  readonly firstQuestion: (question: string, offers: number) => string
  readonly noQuestion: string
  readonly town: string
  readonly epci: string
  readonly noEpci: string
  readonly population: string
  readonly inhabitants: (count: string) => string
  readonly notKnown: string
  readonly programme: string
  readonly firstDoor: string
  readonly mountain: string
  readonly mountainToConfirm: string
  readonly otherTowns: string
  readonly sameEpci: string
  readonly noOtherTowns: string
  readonly and: string
  readonly completes: string
  readonly complement: string
  readonly missing: string
  readonly question: (number: number) => string
  readonly toCheck: string
  readonly toHaveConfirmed: string
  readonly doubt: string
  readonly mayApply: string
  readonly condition: string
  readonly because: string
  readonly here: string
  readonly excludes: string
  readonly unsure: string
  readonly restHint: string
  readonly noAmount: string
  readonly asAbove: string
  readonly questions: string
  readonly questionsHint: string
  readonly settles: (count: number) => string
  readonly helpsWith: (count: number) => string
  readonly or: string
  readonly choices: string
  readonly yes: string
  readonly no: string
  readonly none: string
  readonly day: string
  readonly number: string
  readonly euros: string
  readonly anyText: string
  readonly overridden: (facts: string) => string
  readonly end: string
  readonly dayExamined: string
  readonly sources: (count: number) => string
  readonly data: string
  readonly reasons: string
  readonly oneOffer: string
  readonly details: string
}

export const planWords: Readonly<Record<Language, PlanWords>> = {
  fr: {
    title: (town, day) => `${town} : plan d’accompagnement au ${day}`,
    firstQuestion: (question, offers) =>
      `Pour avancer, répondez d’abord à « ${question} » : ${offers} offre${offers > 1 ? 's en dépendent' : ' en dépend'}.`,
    noQuestion: 'Aucune question ne reste ouverte.',
    town: 'Commune',
    epci: 'Intercommunalité',
    noEpci: 'aucune',
    population: 'Population',
    inhabitants: count => `${count} habitants`,
    notKnown: 'non publiée',
    programme: 'Programme',
    firstDoor: 'Première porte',
    mountain: 'Montagne',
    mountainToConfirm: 'Classement en montagne à confirmer.',
    otherTowns: 'Autres villes',
    sameEpci: 'même intercommunalité',
    noOtherTowns: 'aucune autre ville du programme dans l’intercommunalité',
    and: 'et',
    completes: 'Complète :',
    complement: 'Complément montagne :',
    missing: 'Il manque :',
    question: number => `question ${number}`,
    toCheck: 'À vérifier :',
    toHaveConfirmed: 'À faire confirmer :',
    doubt: 'Doute :',
    mayApply: 'selon vos réponses',
    condition: 'Condition :',
    because: 'Parce que :',
    here: 'ici',
    excludes: 'exclue ici :',
    unsure: 'Repose sur une source à vérifier.',
    restHint: 'avec --all, en détail',
    noAmount: 'Montant non publié.',
    asAbove: 'Même remarque que plus haut.',
    questions: 'Questions ouvertes',
    questionsHint:
      'Chaque réponse s’ajoute à la commande et précise le plan ; les premières tranchent le plus d’offres.',
    settles: count => `peut trancher ${count} offre${count > 1 ? 's' : ''}`,
    helpsWith: count => `aide à trancher ${count} offre${count > 1 ? 's' : ''}`,
    or: 'ou',
    choices: 'choix :',
    yes: 'oui',
    no: 'non',
    none: 'aucun',
    day: 'AAAA-MM-JJ',
    number: 'nombre',
    euros: 'euros',
    anyText: 'texte',
    overridden: facts => `Vos réponses contredisent les données de référence : ${facts}.`,
    end: 'À savoir',
    dayExamined: 'Jour examiné',
    sources: count => `${count} sources, toutes dans le plan avec --json`,
    data: 'Données',
    reasons: 'Pourquoi',
    oneOffer: 'Une offre',
    details: 'Tout voir',
  },
  en: {
    title: (town, day) => `${town}: support plan on ${day}`,
    firstQuestion: (question, offers) =>
      `To move on, first answer "${question}": ${offers} offer${offers > 1 ? 's depend' : ' depends'} on it.`,
    noQuestion: 'No question is left open.',
    town: 'Town',
    epci: 'Intercommunality',
    noEpci: 'none',
    population: 'Population',
    inhabitants: count => `${count} inhabitants`,
    notKnown: 'not published',
    programme: 'Programme',
    firstDoor: 'First door',
    mountain: 'Mountain',
    mountainToConfirm: 'Mountain zoning to be confirmed.',
    otherTowns: 'Other towns',
    sameEpci: 'same intercommunality',
    noOtherTowns: 'no other town of the programme in the intercommunality',
    and: 'and',
    completes: 'Completes:',
    complement: 'Mountain complement:',
    missing: 'Missing:',
    question: number => `question ${number}`,
    toCheck: 'To check:',
    toHaveConfirmed: 'To have confirmed:',
    doubt: 'Doubt:',
    mayApply: 'depending on your answers',
    condition: 'Condition:',
    because: 'Because:',
    here: 'here',
    excludes: 'excluded here:',
    unsure: 'Rests on a source to be verified.',
    restHint: 'in full with --all',
    noAmount: 'Amount not published.',
    asAbove: 'Same remark as above.',
    questions: 'Open questions',
    questionsHint: 'Add each answer to the command to sharpen the plan; the first ones settle most offers.',
    settles: count => `may settle ${count} offer${count > 1 ? 's' : ''}`,
    helpsWith: count => `helps to settle ${count} offer${count > 1 ? 's' : ''}`,
    or: 'or',
    choices: 'choices:',
    yes: 'yes',
    no: 'no',
    none: 'none',
    day: 'YYYY-MM-DD',
    number: 'number',
    euros: 'euros',
    anyText: 'text',
    overridden: facts => `Your answers contradict the reference data: ${facts}.`,
    end: 'Good to know',
    dayExamined: 'Day examined',
    sources: count => `${count} sources, all of them in the plan with --json`,
    data: 'Data',
    reasons: 'Why',
    oneOffer: 'One offer',
    details: 'See all',
  },
}
