import { confidenceLabels, formatCivilDate, type Language, type Source, type SourceId } from 'petites-villes'
import { capital } from '../render/capital.js'
import { offerWords } from '../words/offer-words.js'
import type { Note } from './document.js'

/** Numbers the sources in the order in which the text calls for them. */
export class Notes {
  readonly #numbers = new Map<SourceId, number>()

  of(ids: readonly SourceId[]): { readonly notes: readonly number[] } {
    const notes = ids.map(id => {
      const number = this.#numbers.get(id) ?? this.#numbers.size + 1
      this.#numbers.set(id, number)
      return number
    })
    return { notes: [...new Set(notes)].sort((a, b) => a - b) }
  }

  /** The sources that were called for, each under its number. */
  list(sources: readonly Source[], language: Language): readonly Note[] {
    return sources
      .flatMap(source => {
        const number = this.#numbers.get(source.id)
        return number === undefined ? [] : [noteOf(source, number, language)]
      })
      .sort((a, b) => a.number - b.number)
  }
}

function noteOf(source: Source, number: number, language: Language): Note {
  const { title, publisher, publishedOn, checkedOn, confidence, url } = source
  const published = publishedOn ? `, ${formatCivilDate(publishedOn, language)}` : ''
  const read = offerWords[language].checkedOn(formatCivilDate(checkedOn, language))
  return {
    number,
    title,
    ...(url && { url }),
    about: `${publisher}${published}. ${capital(confidenceLabels[confidence][language])}, ${read}.`,
  }
}
