import type { Language } from 'petites-villes'

interface ExplanationWords {
  readonly title: (offer: string, town: string) => string
  readonly day: string
  readonly answer: string
  readonly answers: Readonly<Record<'yes' | 'no' | 'unknown', string>>
  readonly status: string
  readonly window: string
  readonly why: string
  readonly legend: string
  readonly found: string
  readonly noCondition: string
  readonly missing: string
  readonly decides: Readonly<Record<'yes' | 'no' | 'both' | 'with-others', string>>
  readonly changes: string
  readonly nothingChanges: string
  readonly nobodyDecides: string
  readonly supposing: string
  readonly toVerify: string
  readonly wouldChange: string
  readonly nextChange: (day: string) => string
  readonly noChange: string
  readonly cited: string
  readonly otherSources: (count: number) => string
}

export const explanationWords: Readonly<Record<Language, ExplanationWords>> = {
  fr: {
    title: (offer, town) => `${offer} : ${town}`,
    day: 'Jour examiné',
    answer: 'Réponse',
    answers: {
      yes: 'la règle est remplie',
      no: 'la règle n’est pas remplie',
      unknown: 'il manque de quoi trancher',
    },
    status: 'Statut',
    window: 'Dépôt',
    why: 'Pourquoi',
    legend: '◆ marque les conditions qui décident ; [n] renvoie aux sources.',
    found: 'ici :',
    noCondition: 'Aucune condition : l’offre est ouverte à toutes les communes.',
    missing: 'Ce qu’il manque',
    decides: {
      yes: 'peut suffire pour un oui',
      no: 'peut suffire pour un non',
      both: 'suffit à trancher',
      'with-others': 'compte avec d’autres réponses',
    },
    changes: 'Ce qui le changerait',
    nothingChanges: 'Aucun changement connu des faits ne mènerait à un oui.',
    nobodyDecides: 'Cela ne dépend de la décision de personne.',
    supposing: 'à condition que ceci se vérifie :',
    toVerify: 'à vérifier',
    wouldChange: 'ce qui le changerait :',
    nextChange: day => `La réponse changera le ${day} si rien d’autre ne change.`,
    noChange: 'Aucune date connue ne changera cette réponse.',
    cited: 'Sources citées',
    otherSources: count => `${count} autre${count > 1 ? 's sources' : ' source'} sur l’offre :`,
  },
  en: {
    title: (offer, town) => `${offer}: ${town}`,
    day: 'Day examined',
    answer: 'Answer',
    answers: {
      yes: 'the rule is met',
      no: 'the rule is not met',
      unknown: 'something is missing to decide',
    },
    status: 'Status',
    window: 'Applications',
    why: 'Why',
    legend: '◆ marks the conditions that decide; [n] points to the sources.',
    found: 'here:',
    noCondition: 'No condition: the offer is open to every town.',
    missing: 'What is missing',
    decides: {
      yes: 'may be enough for a yes',
      no: 'may be enough for a no',
      both: 'is enough to decide',
      'with-others': 'counts together with other answers',
    },
    changes: 'What would change it',
    nothingChanges: 'No known change of the facts would lead to a yes.',
    nobodyDecides: 'Nobody can decide that.',
    supposing: 'provided that this turns out so:',
    toVerify: 'to be verified',
    wouldChange: 'what would change it:',
    nextChange: day => `The answer will change on ${day} if nothing else does.`,
    noChange: 'No known day will change this answer.',
    cited: 'Sources cited',
    otherSources: count => `${count} more source${count > 1 ? 's' : ''} on the offer:`,
  },
}
