import { formatCivilDate, type Localized, type LookUp } from 'petites-villes'

type Several = Extract<LookUp, { kind: 'several' }>
type Replaced = Extract<LookUp, { kind: 'replaced' }>

const severalSentences: Readonly<Record<Several['by'], (query: string, total: number) => Localized>> = {
  name: (query, total) => ({
    fr: `${total} communes s'appellent « ${query} » : donnez le code de la vôtre, ou ajoutez le département.`,
    en: `${total} towns are called "${query}": give the code of yours, or add its department.`,
  }),
  'postal-code': (query, total) => ({
    fr: `Le code postal ${query} est celui de ${total} communes : donnez le code de la vôtre.`,
    en: `The postal code ${query} belongs to ${total} towns: give the code of yours.`,
  }),
  'part-of-name': (query, total) => ({
    fr: `Aucune commune ne s'appelle « ${query} », mais ${total} ont ces mots dans leur nom : donnez le code de la vôtre.`,
    en: `No town is called "${query}", but ${total} have these words in their name: give the code of yours.`,
  }),
}

export function severalTowns(query: string, { by, total }: Several): Localized {
  return severalSentences[by](query, total)
}

const becauseOf: Readonly<Record<Replaced['because'], Localized>> = {
  merged: { fr: 'elle a fusionné avec d’autres', en: 'it merged with others' },
  recoded: { fr: 'son code a changé', en: 'its code changed' },
  divided: { fr: 'son territoire a été partagé', en: 'its territory was divided' },
  delegated: { fr: 'c’est une commune déléguée', en: 'it is a delegated commune' },
  associated: { fr: 'c’est une commune associée', en: 'it is an associated commune' },
  arrondissement: { fr: 'c’est un arrondissement municipal', en: 'it is a municipal arrondissement' },
}

/** What became of a commune, and which code to use now. */
export function replacedTown({ given, because, since, successors }: Replaced): Localized {
  const codes = successors.map(({ code, name }) => `${code} (${name})`)
  const day = (language: 'fr' | 'en') => since && formatCivilDate(since, language)
  return {
    fr: `${given.name} (${given.code}) n'est ${since ? 'plus' : 'pas'} une commune${since ? ` depuis le ${String(day('fr'))}` : ''}, ${becauseOf[because].fr} : utilisez ${codes.join(' ou ')}.`,
    en: `${given.name} (${given.code}) is ${since ? `no longer a commune since ${String(day('en'))}` : 'not a commune'}, ${becauseOf[because].en}: use ${codes.join(' or ')}.`,
  }
}
