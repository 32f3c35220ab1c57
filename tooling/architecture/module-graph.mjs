import { readFileSync } from 'node:fs'
import { join, posix } from 'node:path'

const loads = /^(?:import|export)\s+(?!type\b)(?:[^'";]*?\bfrom\s+)?'(\.[^']+)'/gm

/**
 * Which source file of a package loads which when it is loaded. Imports of types alone and `import()` load nothing then.
 *
 * @param {string} root
 * @param {readonly string[]} paths of sources, from the root
 * @returns {Record<string, string[]>}
 */
export function moduleGraph(root, paths) {
  return Object.fromEntries(
    paths.map(path => {
      const text = readFileSync(join(root, path), 'utf8')
      const found = [...text.matchAll(loads)].map(([, specifier = '']) =>
        posix.join(posix.dirname(path), specifier).replace(/\.js$/, '.ts'),
      )
      return [
        path,
        found.map(file => (paths.includes(file) ? file : `${file}x`)).filter(file => paths.includes(file)),
      ]
    }),
  )
}
