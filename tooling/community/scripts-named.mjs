/**
 * The scripts that a text tells people or machines to run from the root, without those of one workspace (`-w`).
 *
 * @param {string} text
 * @returns {ReadonlySet<string>}
 */
export function scriptsNamed(text) {
  const named = [...text.matchAll(/npm (?:run )([a-z][a-z:-]*)(?![^\n`]* -w )/g)].map(([, name = '']) => name)
  return new Set(named)
}
