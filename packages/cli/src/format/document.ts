import type { Language, OfferStatus } from 'petites-villes'

/**
 * A piece of a sentence.
 *
 * - `foreign`: a name in French, whatever the language around it
 * - `link`: to another place of the document (`#...`) or to an address
 * - `notes`: numbers of sources
 */
export type Piece =
  | string
  | { readonly strong: string }
  | { readonly foreign: string; readonly link?: string; readonly strong?: true }
  | { readonly code: string }
  | { readonly text: string; readonly link: string }
  | { readonly notes: readonly number[] }

export type Sentence = readonly Piece[]

/** How a paragraph is meant; `doubt` is a reserve that the reader has to see. */
export type Tone = 'lead' | 'doubt' | 'aside'

/** A status as everybody can read it: a symbol and a word, beside the colour that the format may have. */
export interface StatusMark {
  readonly status: OfferStatus
  readonly symbol: string
  readonly word: string
}

export interface TableBlock {
  readonly kind: 'table'
  readonly caption: string
  readonly head: readonly string[]
  readonly rows: readonly (readonly Sentence[])[]
  /** The name of each row, for links that lead to it. */
  readonly rowIds?: readonly string[]
}

/** One offer under its own heading. */
export interface EntryBlock {
  readonly kind: 'entry'
  readonly id: string
  readonly mark: StatusMark
  readonly title: Sentence
  readonly about: Sentence
  readonly blocks: readonly Block[]
}

export type Block =
  | { readonly kind: 'text'; readonly sentence: Sentence; readonly tone?: Tone }
  | { readonly kind: 'list'; readonly items: readonly Sentence[]; readonly names?: true }
  | {
      readonly kind: 'facts'
      readonly rows: readonly { readonly label: string; readonly texts: readonly Sentence[] }[]
    }
  | {
      readonly kind: 'counts'
      readonly items: readonly { readonly mark: StatusMark; readonly count: number }[]
    }
  | {
      readonly kind: 'numbered'
      readonly prefix: string
      readonly items: readonly (readonly Sentence[])[]
    }
  | { readonly kind: 'heading'; readonly text: string }
  | TableBlock
  | EntryBlock

export interface Section {
  readonly id: string
  readonly title: string
  readonly aside?: string
  /** Begins a sheet of its own on paper. */
  readonly newSheet?: true
  readonly blocks: readonly Block[]
}

export interface Note {
  readonly number: number
  readonly title: string
  readonly url?: string
  readonly about: string
}

/** A text with its structure and without a look: each format gives it one. */
export interface TextDocument {
  readonly language: Language
  readonly title: string
  readonly kicker: string
  readonly heading: string
  readonly subtitle: string
  readonly contents: string
  readonly skip: string
  readonly back: string
  readonly sections: readonly Section[]
  readonly notes: { readonly id: string; readonly title: string; readonly items: readonly Note[] }
  readonly closing: readonly Sentence[]
}
