/** The beginning of a text that fits, cut between two words, with an ellipsis; the text itself when it fits. */
export function clipped(text: string, most: number): { readonly text: string; readonly rest: string | null } {
  if (text.length <= most) return { text, rest: null }
  const head = text.slice(0, most)
  const space = head.slice(0, most - 1).search(/\s+\S*$/u)
  // Half of a surrogate pair is no character.
  const end = space > 0 ? space : /[\ud800-\udbff]/.test(head.charAt(most - 2)) ? most - 2 : most - 1
  return { text: `${text.slice(0, end)}…`, rest: text.slice(end) }
}
