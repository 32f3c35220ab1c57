import type { Language } from 'petites-villes'

interface GroupWords {
  readonly members: string
  readonly carriers: string
  readonly shared: string
  readonly differing: string
  readonly noCommonEpci: string
  readonly commonEpci: string
  readonly applicants: Readonly<Record<string, string>>
  towns(count: number): string
}

export const groupWords: Readonly<Record<Language, GroupWords>> = {
  fr: {
    members: 'Les communes',
    carriers: 'Porter ensemble',
    shared: 'Ce que toutes ont',
    differing: 'Ce qui diffère',
    noCommonEpci:
      'Aucune intercommunalité ne réunit toutes les communes : plusieurs doivent s’entendre, ou un PETR ou un syndicat porter le projet. Offres qu’un tel porteur peut demander :',
    commonEpci: 'Une même intercommunalité réunit toutes les communes. Offres qu’elle peut demander :',
    applicants: { epci: 'intercommunalité', petr: 'PETR', syndicat: 'syndicat' },
    towns: count => (count < 2 ? 'commune du projet' : 'communes du projet'),
  },
  en: {
    members: 'The towns',
    carriers: 'To carry together',
    shared: 'What all have',
    differing: 'What differs',
    noCommonEpci:
      'No intercommunality holds all the towns: several have to agree, or a PETR or a syndicate carries the project. Offers that such a carrier may ask for:',
    commonEpci: 'One intercommunality holds all the towns. Offers that it may ask for:',
    applicants: { epci: 'intercommunality', petr: 'PETR', syndicat: 'syndicate' },
    towns: count => (count === 1 ? 'town of the project' : 'towns of the project'),
  },
}
