import type { Language, Localized } from 'petites-villes'
import type { Palette } from './palette.js'
import { columns, type Content, type Span, spansOf } from './span.js'
import { typeset } from './typography.js'
import { wrap } from './wrap.js'

/**
 * How the lines of a paragraph begin.
 *
 * @property indent columns before every line, or the text that stands there
 * @property mark what stands before the first line, a symbol or a bullet; the others line up behind it
 */
export interface Margin {
  readonly indent?: number | Span
  readonly hang?: Span
  readonly mark?: Span
}

/** A text under way: paragraphs wrapped to the width, set in one language. */
export interface Page {
  readonly language: Language
  readonly width: number
  readonly palette: Palette
  readonly say: (text: Localized) => string
  /** What stands between a name and what it is, spaces included. */
  readonly colon: string
  readonly line: (content: Content, margin?: Margin) => void
  /** One empty line, never two. */
  readonly blank: () => void
  /** A heading, drawn across the page. */
  readonly section: (title: string, aside?: string) => void
  /** A name and what it holds: side by side when there is room, else one under the other. */
  readonly row: (label: string, content: Content) => void
  readonly text: () => string
}

const labelColumns = 18
const roomForRows = 64

export function openPage({
  language,
  width,
  palette,
}: {
  readonly language: Language
  readonly width: number
  readonly palette: Palette
}): Page {
  const lines: string[] = []
  const set = (span: Span): Span => (span.verbatim ? span : { ...span, text: typeset(span.text, language) })

  const line: Page['line'] = (content, { indent = 0, hang, mark } = {}) => {
    const start = typeof indent === 'number' ? { text: ' '.repeat(indent) } : indent
    const behind = hang ?? start
    const sign = mark ? `${mark.text} ` : ''
    const first = mark ? [start, { ...mark, text: sign }] : [start]
    lines.push(
      ...wrap(spansOf(content).map(set), {
        width,
        first,
        rest: [behind, { text: ' '.repeat(columns(sign)) }],
      }),
    )
  }
  const blank = () => {
    if (lines.length > 0 && lines.at(-1) !== '') lines.push('')
  }

  return {
    language,
    width,
    palette,
    say: text => text[language],
    colon: language === 'fr' ? ' : ' : ': ',
    line,
    blank,
    section(title, aside) {
      blank()
      const heading = `── ${typeset(title, language)} `
      const fill = '─'.repeat(Math.max(0, width - columns(heading)))
      line({ text: `${heading}${fill}`, paint: palette.strong, verbatim: true })
      if (aside) line({ text: aside, paint: palette.faint })
      blank()
    },
    row(label, content) {
      const name = label === '' ? { text: '' } : { text: label, paint: palette.faint }
      if (width < roomForRows) {
        if (label !== '') line(name)
        line(content, { indent: 2 })
      } else line(content, { mark: { ...name, text: label.padEnd(labelColumns - 1) } })
    },
    text: () => (lines.length === 0 ? '' : `${lines.join('\n').trimEnd()}\n`),
  }
}
