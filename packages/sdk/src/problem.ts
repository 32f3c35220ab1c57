import { describeIssue, type Issue, type IssueSentences, type Language } from '@petites-villes/core'
import { eligibilitySentences } from '@petites-villes/eligibility'
import { analysisSentences } from '@petites-villes/eligibility/analysis'
import { partnerSentences } from '@petites-villes/partners'
import { reportSentences } from '@petites-villes/programme'
import { townSentences } from '@petites-villes/towns'

const meant = (suggestions: unknown): string | undefined =>
  Array.isArray(suggestions) && suggestions.length > 0 ? suggestions.join(', ') : undefined

const sdkSentences: IssueSentences = {
  'offer/unknown': {
    fr: p => {
      const near = meant(p.suggestions)
      return `Aucune offre ne porte l'identifiant « ${String(p.given)} ».${near ? ` Vouliez-vous dire ${near} ?` : ''}`
    },
    en: p => {
      const near = meant(p.suggestions)
      return `No offer has the id "${String(p.given)}".${near ? ` Did you mean ${near}?` : ''}`
    },
  },
  'project/unknown': {
    fr: p => {
      const near = meant(p.suggestions)
      return `Aucun projet de territoire ne porte l'identifiant « ${String(p.given)} ».${near ? ` Vouliez-vous dire ${near} ?` : ''}`
    },
    en: p => {
      const near = meant(p.suggestions)
      return `No territory project has the id "${String(p.given)}".${near ? ` Did you mean ${near}?` : ''}`
    },
  },
  'town/not-a-commune-code': {
    fr: p =>
      `« ${String(p.given)} » n'est pas le code d'une commune d'aujourd'hui ; cherchez-la d'abord par son nom.`,
    en: p =>
      `"${String(p.given)}" is not the code of a commune of today; look the town up by its name first.`,
  },
}

/** Every sentence of every package. */
export const sentences: IssueSentences = {
  ...eligibilitySentences,
  ...analysisSentences,
  ...townSentences,
  ...partnerSentences,
  ...reportSentences,
  ...sdkSentences,
}

/** What an issue of any of our packages says to a person. */
export function describeProblem(problem: Issue, language: Language): string {
  return describeIssue(problem, sentences, language)
}
