import type { Localized } from '@petites-villes/core'

/** What two towns are compared by. */
export type PeerFactorId =
  | 'population'
  | 'mountain'
  | 'overseas'
  | 'department'
  | 'region'
  | 'epci-type'
  | 'epci-share'
  | 'epci-largest'
  | 'stage'

/**
 * One thing that two towns are compared by.
 *
 * @property weight the most that it adds to a distance; all of them add up to 100
 * @property reason why it counts, and why so much
 */
export interface PeerFactor {
  readonly id: PeerFactorId
  readonly label: Localized
  readonly weight: number
  readonly reason: Localized
}

/**
 * How much of its weight a factor adds when one of the two towns is not known: it counts neither as the same nor as
 * different.
 */
export const costOfUnknown = 0.5

/**
 * The factors and their weights. They are a choice of this package, open to dispute; the programme publishes none.
 *
 * @example
 * ```ts
 * import { peerFactors } from '@petites-villes/programme'
 *
 * peerFactors.reduce((sum, { weight }) => sum + weight, 0) // => 100
 * ```
 */
export const peerFactors: readonly PeerFactor[] = [
  {
    id: 'population',
    label: { fr: 'Taille', en: 'Size' },
    weight: 30,
    reason: {
      fr: "Les agents, le budget et les équipements d'une commune suivent d'abord sa taille. Deux fois plus d'habitants coûtent un tiers du poids, huit fois plus le coûtent en entier.",
      en: 'Staff, budget and facilities of a town follow its size first. Twice the inhabitants cost a third of the weight, eight times the whole.',
    },
  },
  {
    id: 'mountain',
    label: { fr: 'Montagne', en: 'Mountain' },
    weight: 15,
    reason: {
      fr: "La montagne a ses saisons, ses risques, ses aides et ses services de l'État.",
      en: 'Mountain areas have seasons, hazards, aid and State services of their own.',
    },
  },
  {
    id: 'overseas',
    label: { fr: 'Outre-mer', en: 'Overseas' },
    weight: 10,
    reason: {
      fr: "L'éloignement change les coûts, les règles et les partenaires.",
      en: 'Remoteness changes costs, rules and partners.',
    },
  },
  {
    id: 'department',
    label: { fr: 'Département', en: 'Department' },
    weight: 4,
    reason: {
      fr: 'Le même préfet et le même conseil départemental : les mêmes interlocuteurs. Peu de poids, car on apprend aussi au loin.',
      en: 'The same prefect and the same departmental council, so the same people to talk to. It weighs little: one learns from afar too.',
    },
  },
  {
    id: 'region',
    label: { fr: 'Région', en: 'Region' },
    weight: 6,
    reason: {
      fr: 'Le même conseil régional et les mêmes programmes cofinancés.',
      en: 'The same regional council and the same co-funded programmes.',
    },
  },
  {
    id: 'epci-type',
    label: { fr: "Type d'intercommunalité", en: 'Type of intercommunality' },
    weight: 5,
    reason: {
      fr: "Une communauté de communes et une agglomération n'ont ni les mêmes compétences ni les mêmes moyens.",
      en: 'A community of communes and an agglomeration have neither the same powers nor the same means.',
    },
  },
  {
    id: 'epci-share',
    label: { fr: "Poids dans l'intercommunalité", en: 'Weight in the intercommunality' },
    weight: 10,
    reason: {
      fr: "Une ville qui fait la moitié de son intercommunalité y décide ; une ville qui en fait le dixième s'y entend avec d'autres.",
      en: 'A town that makes half of its intercommunality decides there; one that makes a tenth has to agree with others.',
    },
  },
  {
    id: 'epci-largest',
    label: { fr: "Rang dans l'intercommunalité", en: 'Rank in the intercommunality' },
    weight: 5,
    reason: {
      fr: 'La plus peuplée porte les services de toutes, et sa signature fait valoir ORT à la convention-cadre.',
      en: 'The largest carries the services of all, and its signature makes a framework convention amount to an ORT.',
    },
  },
  {
    id: 'stage',
    label: { fr: 'Étape dans le programme', en: 'Stage in the programme' },
    weight: 15,
    reason: {
      fr: 'Deux villes à la même étape ont les mêmes démarches devant elles. Deux étapes différentes coûtent la moitié du poids, être dans le programme ou non le coûte en entier.',
      en: 'Two towns at the same stage have the same steps ahead of them. Two different stages cost half of the weight, being in the programme or not the whole.',
    },
  },
]
