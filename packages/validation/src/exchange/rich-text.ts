const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')

/** Plain text as one paragraph of HTML. */
export function paragraph(text: string): string {
  return `<p>${escaped(text)}</p>`
}

/** Plain texts as a list of HTML. */
export function richList(texts: readonly string[]): string {
  return `<ul>${texts.map(text => `<li>${escaped(text)}</li>`).join('')}</ul>`
}
