/**
 * @typedef {object} Fence
 * @property {number} line of the opening backticks, from 1
 * @property {string} language
 * @property {string} marks what follows the language, for example `no-test`
 * @property {string} code
 */

const opening = /^(\s*)(`{3,}|~{3,})\s*([^\s`]*)\s*([^`]*)$/

/**
 * The fenced blocks of a Markdown text. A fence that is never closed reaches to the end, as CommonMark says.
 *
 * @param {string} markdown
 * @returns {Fence[]}
 */
export function fencesOf(markdown) {
  /** @type {Fence[]} */
  const fences = []
  /** @type {{ fence: Fence, indent: number, close: RegExp, lines: string[] } | undefined} */
  let open
  const finish = () => {
    if (open) open.fence.code = open.lines.join('\n')
    open = undefined
  }
  markdown.split(/\r?\n/).forEach((text, index) => {
    if (open) {
      if (open.close.test(text)) finish()
      else open.lines.push(text.replace(new RegExp(`^\\s{0,${open.indent}}`), ''))
      return
    }
    const match = opening.exec(text)
    if (!match) return
    const [, indent = '', ticks = '', language = '', marks = ''] = match
    const fence = { line: index + 1, language, marks: marks.trim(), code: '' }
    fences.push(fence)
    open = {
      fence,
      indent: indent.length,
      close: new RegExp(`^\\s*${ticks[0]}{${ticks.length},}\\s*$`),
      lines: [],
    }
  })
  finish()
  return fences
}

/**
 * A TypeScript file with everything blanked but the `@example` parts of its TSDoc, on the same lines.
 *
 * @param {string} source
 */
export function examplesOf(source) {
  let inComment = false
  let inExample = false
  let inFence = false
  return source
    .split(/\r?\n/)
    .map(text => {
      if (!inComment) {
        inComment = /^\s*\/\*\*/.test(text) && !text.includes('*/')
        inExample = inFence = false
        return ''
      }
      if (text.includes('*/')) {
        inComment = false
        return ''
      }
      const line = text.replace(/^\s*\* ?/, '')
      if (/^\s*```/.test(line)) inFence = !inFence
      else if (!inFence && /^\s*@\w/.test(line)) {
        inExample = /^\s*@example\b/.test(line)
        return ''
      }
      return inExample ? line : ''
    })
    .join('\n')
}

/**
 * The fences of a document that are to be run.
 *
 * @param {string} path
 * @param {string} text
 */
export function testedFences(path, text) {
  return fencesOf(path.endsWith('.ts') ? examplesOf(text) : text).filter(
    ({ language, marks }) => language === 'ts' && !marks.split(/\s+/).includes('no-test'),
  )
}
