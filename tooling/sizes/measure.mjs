import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'

/**
 * What a page or program loads for an import, and how much it may be.
 *
 * @typedef {object} Budget
 * @property {string} from the import, as people write it
 * @property {readonly string[]} [names] that are imported; everything when they are left out
 * @property {number} gzip bytes at most
 */

/** @param {string} root @returns {readonly Budget[]} */
export function budgetsOf(root) {
  const path = join(root, 'tooling/sizes/budgets.json')
  return /** @type {Budget[]} */ (JSON.parse(readFileSync(path, 'utf8')))
}

/** @param {Budget} budget */
export function wordsOf({ from, names }) {
  return names ? `{ ${names.join(', ')} } from '${from}'` : `* from '${from}'`
}

/**
 * The bytes of an import as it is built: minified by esbuild, gzip at level 9, every dependency included. What `import()` loads
 * later is not counted, nor what a reader brings (`fast-check`) or has (Node's own modules).
 *
 * @param {string} folder from which the import is resolved
 * @param {Budget} budget
 * @returns {Promise<number>}
 */
export async function gzipBytes(folder, budget) {
  const { outputFiles, metafile } = await build({
    stdin: { contents: `export ${wordsOf(budget)}`, resolveDir: folder, sourcefile: 'entry.js' },
    absWorkingDir: folder,
    outdir: 'out',
    bundle: true,
    minify: true,
    splitting: true,
    write: false,
    metafile: true,
    format: 'esm',
    target: 'es2022',
    external: ['node:*', 'fast-check'],
    platform: 'browser',
    logLevel: 'silent',
  })
  const texts = new Map(outputFiles.map(({ path, contents }) => [path, contents]))
  /** @type {Set<string>} */
  const loaded = new Set()
  /** @param {string} path */
  const load = path => {
    if (loaded.has(path)) return
    loaded.add(path)
    for (const { path: next, kind, external } of metafile.outputs[path]?.imports ?? [])
      if (kind === 'import-statement' && !external) load(next)
  }
  for (const [path, { entryPoint }] of Object.entries(metafile.outputs))
    if (entryPoint === 'entry.js') load(path)
  return [...loaded].reduce(
    (sum, path) => sum + gzipSync(texts.get(join(folder, path)) ?? '', { level: 9 }).length,
    0,
  )
}
