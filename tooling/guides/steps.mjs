import { fencesOf } from '../doctest/fences.mjs'

/**
 * One thing that a guide asks its reader to do.
 *
 * @typedef {{ readonly line: number } & (
 *   | { readonly kind: 'file', readonly path: string, readonly text: string }
 *   | { readonly kind: 'change', readonly patch: string }
 *   | { readonly kind: 'run', readonly command: string, readonly says: readonly string[] }
 * )} GuideStep
 */

/**
 * What a guide asks for, in its order. A fence with `file=path` is a file to write, a `diff` is a change to make, an `sh` is
 * to be typed, and a `text` after it is what one then reads. An `sh` marked `later` is not followed: the guide says why.
 *
 * @param {string} guide its Markdown
 * @returns {readonly GuideStep[]}
 */
export function stepsOf(guide) {
  /** @type {GuideStep[]} */
  const steps = []
  for (const { line, language, marks, code } of fencesOf(guide)) {
    const words = marks.split(/\s+/)
    const path = words.find(word => word.startsWith('file='))?.slice('file='.length)
    if (path !== undefined) steps.push({ kind: 'file', line, path, text: `${code}\n` })
    else if (language === 'diff') {
      // Without `diff --git` lines, git counts the head of a second file as a line that goes.
      if (code.match(/^--- a\//gm)?.length !== 1)
        throw new Error(`line ${String(line)}: a diff fence changes one file; make one for each`)
      steps.push({ kind: 'change', line, patch: `${code}\n` })
    } else if (language === 'sh' && !words.includes('later'))
      steps.push({ kind: 'run', line, command: code, says: [] })
    else if (language === 'text') {
      const last = steps.pop()
      if (last?.kind !== 'run') throw new Error(`line ${String(line)}: no command says what this fence tells`)
      steps.push({ ...last, says: [...last.says, ...code.split('\n').filter(said => said.trim() !== '')] })
    } else if (!(language === 'sh' || language === 'ts'))
      throw new Error(
        `line ${String(line)}: nobody can follow a fence "${language}"; make it sh, text, diff or file=…`,
      )
  }
  return steps
}
