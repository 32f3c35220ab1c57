import type { Language } from 'petites-villes'

interface OfferWords {
  readonly catalogue: (count: number, total: number, day: string) => string
  readonly none: string
  readonly more: string
  readonly pillar: string
  readonly kind: string
  readonly themes: string
  readonly applicants: string
  readonly partners: string
  readonly completes: string
  readonly excludes: string
  readonly window: string
  readonly funding: string
  readonly noFunding: string
  readonly rule: string
  readonly always: string
  readonly criterion: string
  readonly parameters: string
  readonly notInForce: string
  readonly conditions: string
  readonly doubts: string
  readonly sources: string
  readonly checkedOn: (day: string) => string
  readonly confidence: string
}

export const offerWords: Readonly<Record<Language, OfferWords>> = {
  fr: {
    catalogue: (count, total, day) =>
      `${count} offre${count > 1 ? 's' : ''}${count === total ? '' : ` sur ${total}`} au ${day}`,
    none: 'Aucune offre ne correspond.',
    more: 'Le détail : pvd offer <offre>',
    pillar: 'Pilier',
    kind: 'Nature',
    themes: 'Thèmes',
    applicants: 'Demandeurs',
    partners: 'Partenaires',
    completes: 'Complète',
    excludes: 'Exclut',
    window: 'Dépôt des demandes',
    funding: 'Ce que l’offre apporte',
    noFunding: 'Rien de publié.',
    rule: 'Qui peut en bénéficier',
    always: 'Sans condition.',
    criterion: 'veut dire',
    parameters: 'Seuils',
    notInForce: 'aucune règle en vigueur ce jour-là',
    conditions: 'Conditions appréciées sur dossier',
    doubts: 'Doutes',
    sources: 'Sources',
    checkedOn: day => `lue le ${day}`,
    confidence: 'Confiance',
  },
  en: {
    catalogue: (count, total, day) =>
      `${count} offer${count > 1 ? 's' : ''}${count === total ? '' : ` of ${total}`} on ${day}`,
    none: 'No offer fits.',
    more: 'In full: pvd offer <offer>',
    pillar: 'Pillar',
    kind: 'Kind',
    themes: 'Themes',
    applicants: 'Applicants',
    partners: 'Partners',
    completes: 'Completes',
    excludes: 'Excludes',
    window: 'Applications',
    funding: 'What the offer brings',
    noFunding: 'Nothing published.',
    rule: 'Who may have it',
    always: 'Without condition.',
    criterion: 'means',
    parameters: 'Thresholds',
    notInForce: 'no rule in force on that day',
    conditions: 'Conditions judged on the file',
    doubts: 'Doubts',
    sources: 'Sources',
    checkedOn: day => `read on ${day}`,
    confidence: 'Confidence',
  },
}
