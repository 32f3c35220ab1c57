import type { Language, Localized, PlanProgramme, Town } from 'petites-villes'

export const zoningLabels: Readonly<Record<keyof Town['zonings'], Localized>> = {
  pvd: { fr: 'Petites villes de demain', en: 'Petites villes de demain' },
  ort: {
    fr: 'Opération de revitalisation de territoire (ORT)',
    en: 'Territory revitalisation operation (ORT)',
  },
  acv: { fr: 'Action cœur de ville', en: 'Action cœur de ville' },
  mountain: { fr: 'Zone de montagne', en: 'Mountain zone' },
  planningMountain: {
    fr: 'Montagne au sens de la loi Montagne (urbanisme)',
    en: 'Mountain in town planning law',
  },
  massif: { fr: 'Massif', en: 'Massif' },
  frr: { fr: 'France ruralités revitalisation (FRR)', en: 'France ruralités revitalisation (FRR)' },
  density: { fr: 'Grille de densité', en: 'Density grid' },
}

type Framework = PlanProgramme['milestones']['framework']['status']

export const frameworkLabels: Readonly<Record<Framework, Localized>> = {
  none: { fr: 'sans objet', en: 'not applicable' },
  due: { fr: 'à signer', en: 'to be signed' },
  late: { fr: 'délai dépassé, aucune signature connue', en: 'term over, no signature known' },
  presumed: { fr: 'présumée signée par l’ORT', en: 'presumed signed with the ORT' },
  undetermined: { fr: 'indéterminée', en: 'undetermined' },
}

type SignatureState = PlanProgramme['milestones']['adhesion']['state']

export const signatureLabels: Readonly<Record<SignatureState, Localized>> = {
  signed: { fr: 'signée', en: 'signed' },
  'not-yet': { fr: 'pas encore signée', en: 'not signed yet' },
  absent: { fr: 'aucune', en: 'none' },
  unknown: { fr: 'inconnue', en: 'unknown' },
}

interface TownWords {
  readonly code: string
  readonly siren: string
  readonly postalCodes: string
  readonly department: string
  readonly region: string
  readonly population: string
  readonly inhabitants: (count: string) => string
  readonly epci: string
  readonly members: (count: number) => string
  readonly pvdMembers: string
  readonly none: string
  readonly notPublished: string
  readonly zonings: string
  readonly milestones: (day: string) => string
  readonly signedOn: (day: string) => string
  readonly dayNotPublished: string
  readonly listOf: (day: string, publisher: string) => string
  readonly notCovered: string
  readonly stage: string
  readonly adhesion: string
  readonly framework: string
  readonly deadline: (day: string) => string
  readonly daysLate: (count: number) => string
  readonly ort: string
  readonly doubt: string
  readonly and: string
}

export const townWords: Readonly<Record<Language, TownWords>> = {
  fr: {
    code: 'Code commune',
    siren: 'SIREN',
    postalCodes: 'Codes postaux',
    department: 'Département',
    region: 'Région',
    population: 'Population',
    inhabitants: count => `${count} habitants`,
    epci: 'Intercommunalité',
    members: count => `${count} communes`,
    pvdMembers: 'Petites villes de demain :',
    none: 'aucune',
    notPublished: 'non publié',
    zonings: 'Zonages et programmes',
    milestones: day => `Étapes au ${day}`,
    signedOn: day => `convention signée le ${day}`,
    dayNotPublished: 'jour de signature non publié',
    listOf: (day, publisher) => `liste du ${day}, ${publisher}`,
    notCovered: 'la liste ne couvre pas ce territoire, ce qui ne veut pas dire non',
    stage: 'Étape',
    adhesion: 'Adhésion',
    framework: 'Convention-cadre',
    deadline: day => `terme le ${day}`,
    daysLate: count => `${count} jour${count > 1 ? 's' : ''} après le terme`,
    ort: 'ORT',
    doubt: 'Doute :',
    and: 'et',
  },
  en: {
    code: 'Commune code',
    siren: 'SIREN',
    postalCodes: 'Postal codes',
    department: 'Department',
    region: 'Region',
    population: 'Population',
    inhabitants: count => `${count} inhabitants`,
    epci: 'Intercommunality',
    members: count => `${count} towns`,
    pvdMembers: 'Petites villes de demain:',
    none: 'none',
    notPublished: 'not published',
    zonings: 'Zonings and programmes',
    milestones: day => `Milestones on ${day}`,
    signedOn: day => `convention signed on ${day}`,
    dayNotPublished: 'day of signature not published',
    listOf: (day, publisher) => `list of ${day}, ${publisher}`,
    notCovered: 'the list does not cover this territory, which does not mean no',
    stage: 'Stage',
    adhesion: 'Adhesion',
    framework: 'Framework',
    deadline: day => `due by ${day}`,
    daysLate: count => `${count} day${count > 1 ? 's' : ''} after the term`,
    ort: 'ORT',
    doubt: 'Doubt:',
    and: 'and',
  },
}
