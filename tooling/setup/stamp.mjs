import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/**
 * What was true after the last success. It lies in `node_modules`, so that it goes when they go.
 *
 * @param {string} root
 * @param {'installed' | 'built'} name
 */
export function stampAt(root, name) {
  const path = join(root, 'node_modules', '.petites-villes', name)
  return {
    read() {
      try {
        return readFileSync(path, 'utf8')
      } catch {
        return undefined
      }
    },
    /** @param {string} value */
    write(value) {
      mkdirSync(dirname(path), { recursive: true })
      writeFileSync(path, value)
    },
  }
}
