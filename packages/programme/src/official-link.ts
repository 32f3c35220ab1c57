import { civilDate, type CivilDate, type Localized } from '@petites-villes/core'
import type { PartnerId } from '@petites-villes/partners'

/** A page where more can be read, with the last day on which somebody looked at its address. The pages are in French. */
export interface OfficialLink {
  readonly id: string
  readonly label: Localized
  readonly url: string
  readonly publisher: PartnerId
  readonly checkedOn: CivilDate
}

const checkedOn = civilDate('2026-11-22')

/** Where to learn more about the programme and to follow it. */
export const officialLinks: readonly OfficialLink[] = [
  {
    id: 'programme',
    label: { fr: 'Le site du programme', en: 'The site of the programme' },
    url: 'https://petitesvillesdedemain.anct.gouv.fr',
    publisher: 'anct',
    checkedOn,
  },
  {
    id: 'how-it-works',
    label: {
      fr: "Le mode d'emploi : adhésion, convention-cadre",
      en: 'How it works: adhesion, framework convention',
    },
    url: 'https://agence-cohesion-territoires.gouv.fr/mode-demploi-697',
    publisher: 'anct',
    checkedOn,
  },
  {
    id: 'agency',
    label: { fr: "L'agence qui pilote le programme", en: 'The agency that leads the programme' },
    url: 'https://agence-cohesion-territoires.gouv.fr',
    publisher: 'anct',
    checkedOn,
  },
  {
    id: 'aids',
    label: {
      fr: 'Les aides aux petites villes sur Aides-territoires',
      en: 'Aid for small towns on Aides-territoires',
    },
    url: 'https://petitesvillesdedemain.aides-territoires.beta.gouv.fr',
    publisher: 'anct',
    checkedOn,
  },
  {
    id: 'towns-open-data',
    label: { fr: 'La liste des communes du programme', en: 'The list of towns in the programme' },
    url: 'https://www.data.gouv.fr/datasets/programme-petites-villes-de-demain',
    publisher: 'anct',
    checkedOn,
  },
  {
    id: 'bank',
    label: { fr: 'La Banque des Territoires', en: 'Banque des Territoires' },
    url: 'https://www.banquedesterritoires.fr',
    publisher: 'banque-des-territoires',
    checkedOn,
  },
]
