import MarkdownIt from 'markdown-it'
import anchors from 'markdown-it-anchor'

/** The anchor of a heading, as the places where people read Markdown make it. @param {string} text */
export function anchorOf(text) {
  return text
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replace(/\s/g, '-')
}

/**
 * A reader of Markdown without HTML in it; `highlight` colours a fence.
 *
 * @param {(code: string, language: string) => string} [highlight]
 */
export function markdownReader(highlight) {
  const reader = new MarkdownIt({ html: false, ...(highlight && { highlight }) })
  reader.use(anchors, { slugify: anchorOf, tabIndex: false })
  reader.renderer.rules['table_open'] = () => '<div class="table"><table>\n'
  reader.renderer.rules['table_close'] = () => '</table></div>\n'
  return reader
}

const plain = markdownReader()

/** The anchors of all headings. @param {string} text @returns {ReadonlySet<string>} */
export function headingsOf(text) {
  return new Set(
    plain
      .parse(text, {})
      .filter(({ type }) => type === 'heading_open')
      .map(token => token.attrGet('id') ?? ''),
  )
}

/** The text of the first heading. @param {string} text */
export function titleOf(text) {
  const tokens = plain.parse(text, {})
  const at = tokens.findIndex(({ type, tag }) => type === 'heading_open' && tag === 'h1')
  return at === -1 ? undefined : tokens[at + 1]?.children?.map(({ content }) => content).join('')
}

/**
 * The links of a text, as written, with their lines.
 *
 * @param {string} text
 * @returns {{ readonly link: string, readonly line: number }[]}
 */
export function linksOf(text) {
  return plain.parse(text, {}).flatMap(({ map, children }) =>
    (children ?? []).flatMap(token => {
      const link =
        token.type === 'link_open'
          ? token.attrGet('href')
          : token.type === 'image'
            ? token.attrGet('src')
            : null
      return link === null ? [] : [{ link, line: (map?.[0] ?? 0) + 1 }]
    }),
  )
}
