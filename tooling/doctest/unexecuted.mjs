import { fencesOf } from './fences.mjs'

/** Why fences in these languages are shown and not executed as examples. */
const reasons = new Map([
  ['sh', 'commands for a reader’s shell: they install, serve or write; guides that are followed run theirs'],
  ['', 'a tree of folders or a form of words, for the eye'],
  ['text', 'what a command prints, or a drawing'],
  ['json', 'a document, for the eye'],
  ['yaml', 'a document, for the eye; a guide that is followed writes its own'],
  ['csv', 'a table, for the eye; a guide that is followed writes its own'],
  ['md', 'a changeset, which a guide that is followed writes'],
  ['diff', 'a change, which a guide that is followed makes'],
  ['haproxy', 'the configuration of another program'],
  ['nginx', 'the configuration of another program'],
])

/**
 * The fences of a document that nobody executes and for which there is no reason.
 *
 * @param {string} path
 * @param {string} text
 * @returns {string[]}
 */
export function unexplainedFences(path, text) {
  return fencesOf(text).flatMap(({ line, language, marks }) => {
    if (language === 'ts') {
      const executed = !/\bno-test\b/.test(marks) || /\bfile=/.test(marks)
      return executed
        ? []
        : [`${path}:${String(line)}: a sample is left out; make it run, or write it with file= in a guide`]
    }
    return reasons.has(language)
      ? []
      : [
          `${path}:${String(line)}: give "${language}" a reason in tooling/doctest/unexecuted.mjs, or make it ts`,
        ]
  })
}
