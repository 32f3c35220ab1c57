import type { Language, Localized, PlanMilestone } from 'petites-villes'

interface DocumentWords {
  readonly kicker: string
  readonly subtitle: (place: string, day: string) => string
  readonly contents: string
  readonly skip: string
  readonly back: string
  readonly minute: string
  readonly stage: string
  readonly toAsk: string
  readonly nothingToAsk: string
  readonly firstAnswer: string
  readonly firstQuestion: (question: string, offers: number) => string
  readonly whom: string
  readonly theTown: string
  readonly doubts: string
  readonly milestones: string
  readonly milestone: string
  readonly day: string
  readonly state: string
  readonly noDay: string
  readonly by: (day: string) => string
  readonly late: (days: number) => string
  readonly withReserve: string
  readonly rest: (pillar: string) => string
  readonly offer: string
  readonly status: string
  readonly reason: string
  readonly answers: string
  readonly fact: string
  readonly questionsHint: string
  readonly sources: string
  readonly citedSources: string
  readonly caution: string
  readonly sharpen: string
}

export const documentWords: Readonly<Record<Language, DocumentWords>> = {
  fr: {
    kicker: 'Petites villes de demain · Plan d’accompagnement',
    subtitle: (place, day) => `${place}. Plan établi au ${day}.`,
    contents: 'Sommaire',
    skip: 'Aller au plan',
    back: 'Retour au texte',
    minute: 'En une minute',
    stage: 'Où en est la commune',
    toAsk: 'Disponible dès maintenant',
    nothingToAsk: 'Aucune offre n’est disponible sans autre réponse.',
    firstAnswer: 'À répondre d’abord',
    firstQuestion: (question, offers) =>
      `${question} ${offers} offre${offers > 1 ? 's en dépendent' : ' en dépend'}.`,
    whom: 'À qui parler d’abord',
    theTown: 'La commune et le programme',
    doubts: 'Ce qui reste incertain',
    milestones: 'Les étapes de la commune dans le programme',
    milestone: 'Étape',
    day: 'Jour',
    state: 'État',
    noDay: 'jour non publié',
    by: day => `délai : ${day}`,
    late: days => `${days} jour${days > 1 ? 's' : ''} après le délai`,
    withReserve: 'sous réserve',
    rest: pillar => `${pillar} : ce qui n’est pas ouvert à la commune`,
    offer: 'Offre',
    status: 'Statut',
    reason: 'Raison',
    answers: 'Réponses possibles :',
    fact: 'Dans la commande :',
    questionsHint: 'Chaque réponse précise le plan ; les premières tranchent le plus d’offres.',
    sources: 'Sources',
    citedSources: 'Sources :',
    caution:
      'Ce plan rapporte ce que disent les sources à ce jour. Il ne vaut pas décision : seul celui qui apporte l’aide décide.',
    sharpen: 'Pour préciser ce plan, ajoutez une réponse à la commande :',
  },
  en: {
    kicker: 'Petites villes de demain · Support plan',
    subtitle: (place, day) => `${place}. Plan drawn up on ${day}.`,
    contents: 'Contents',
    skip: 'Skip to the plan',
    back: 'Back to the text',
    minute: 'In one minute',
    stage: 'Where the town stands',
    toAsk: 'Available now',
    nothingToAsk: 'No offer is available without further answers.',
    firstAnswer: 'To answer first',
    firstQuestion: (question, offers) =>
      `${question} ${offers} offer${offers > 1 ? 's depend' : ' depends'} on it.`,
    whom: 'Whom to talk to first',
    theTown: 'The town and the programme',
    doubts: 'What remains uncertain',
    milestones: 'The milestones of the town in the programme',
    milestone: 'Milestone',
    day: 'Day',
    state: 'State',
    noDay: 'day not published',
    by: day => `term: ${day}`,
    late: days => `${days} day${days > 1 ? 's' : ''} after the term`,
    withReserve: 'subject to doubt',
    rest: pillar => `${pillar}: what is not open to the town`,
    offer: 'Offer',
    status: 'Status',
    reason: 'Reason',
    answers: 'Possible answers:',
    fact: 'In the command:',
    questionsHint: 'Each answer sharpens the plan; the first ones settle most offers.',
    sources: 'Sources',
    citedSources: 'Sources:',
    caution:
      'This plan reports what the sources say to this day. It decides nothing: only those who give the aid do.',
    sharpen: 'To sharpen this plan, add an answer to the command:',
  },
}

export const milestoneLabels: Readonly<
  Record<PlanMilestone['state'], { readonly symbol: string; readonly word: Localized }>
> = {
  done: { symbol: '✓', word: { fr: 'fait', en: 'done' } },
  due: { symbol: '?', word: { fr: 'à faire', en: 'to do' } },
  late: { symbol: '!', word: { fr: 'en retard', en: 'late' } },
  upcoming: { symbol: '›', word: { fr: 'à venir', en: 'upcoming' } },
  unknown: { symbol: '?', word: { fr: 'inconnu', en: 'unknown' } },
}
