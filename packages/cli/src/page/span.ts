/** Puts a colour or a weight on a text; gives it back as it is when colours are off. */
export type Paint = (text: string) => string

/** A piece of a line. `verbatim` text is for machines: a command or a code, which typography leaves alone. */
export interface Span {
  readonly text: string
  readonly paint?: Paint
  readonly verbatim?: true
}

export type Content = string | Span | readonly (string | Span)[]

export function spansOf(content: Content): readonly Span[] {
  const list = Array.isArray(content) ? (content as readonly (string | Span)[]) : [content as string | Span]
  return list.map(part => (typeof part === 'string' ? { text: part } : part))
}

/** Something to type or to copy. */
export function code(text: string, paint?: Paint): Span {
  return paint ? { text, paint, verbatim: true } : { text, verbatim: true }
}

/** Columns that a text takes; the texts of this tool have one column a character. */
export function columns(text: string): number {
  return [...text].length
}
