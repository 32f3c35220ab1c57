import type { Language } from 'petites-villes'
import { typeset } from '../page/typography.js'
import type { Piece, Sentence } from './document.js'

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** A text that a page shows and never runs. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, character => entities[character] ?? character)
}

/** An address that a click may follow; anything but the web is not one. */
export function webAddress(url: string): string | undefined {
  return /^https?:\/\/[^\s]+$/i.test(url) ? escapeHtml(url) : undefined
}

/** Sentences as HTML, in the language of the page. Remembers which sources were called for, to lead back from them. */
export class HtmlText {
  readonly #language: Language
  readonly #called = new Set<number>()

  constructor(language: Language) {
    this.#language = language
  }

  plain(text: string): string {
    return escapeHtml(typeset(text, this.#language))
  }

  sentence(sentence: Sentence): string {
    return sentence.map(piece => this.#piece(piece)).join('')
  }

  /** The place where a source is first called for. */
  callOf(number: number): string | undefined {
    return this.#called.has(number) ? `appel-${number}` : undefined
  }

  #piece(piece: Piece): string {
    if (typeof piece === 'string') return this.plain(piece)
    if ('strong' in piece && !('foreign' in piece)) return `<strong>${this.plain(piece.strong)}</strong>`
    if ('code' in piece) return `<code>${escapeHtml(piece.code)}</code>`
    if ('notes' in piece) return this.#notes(piece.notes)
    if ('foreign' in piece) return linked(this.french(piece.foreign), piece.link)
    return linked(this.plain(piece.text), piece.link)
  }

  /** A French name; said to be French where the page is not. */
  french(text: string): string {
    const set = escapeHtml(typeset(text, 'fr'))
    return this.#language === 'fr' ? set : `<span lang="fr">${set}</span>`
  }

  #notes(numbers: readonly number[]): string {
    const calls = numbers.map(number => {
      const first = this.#called.has(number) ? '' : ` id="appel-${number}"`
      this.#called.add(number)
      return `<a${first} href="#source-${number}" role="doc-noteref" aria-label="Source ${number}">${number}</a>`
    })
    return calls.length === 0 ? '' : `<span class="calls">\u202f${calls.join(', ')}</span>`
  }
}

function linked(html: string, link: string | undefined): string {
  const target = link?.startsWith('#') ? escapeHtml(link) : link && webAddress(link)
  return target ? `<a href="${target}">${html}</a>` : html
}
