import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/**
 * The files below a folder, with `/` between the parts, or none when there is no such folder.
 *
 * @param {string} root
 * @param {string} folder
 * @returns {string[]} paths from `root`
 */
export function filesBelow(root, folder) {
  if (!existsSync(join(root, folder))) return []
  return readdirSync(join(root, folder), { withFileTypes: true })
    .flatMap(entry => {
      const path = `${folder}/${entry.name}`
      return entry.isDirectory() ? filesBelow(root, path) : entry.isFile() ? [path] : []
    })
    .sort()
}

/**
 * Makes a folder hold exactly these files. What is already right is not touched, so that a watcher sleeps on.
 *
 * @param {string} root
 * @param {string} folder
 * @param {Map<string, string>} contents by path from the folder
 */
export function fillFolder(root, folder, contents) {
  for (const path of filesBelow(root, folder))
    if (!contents.has(path.slice(folder.length + 1))) rmSync(join(root, path), { force: true })
  for (const [path, content] of contents) {
    const full = join(root, folder, path)
    if (existsSync(full) && readFileSync(full, 'utf8') === content) continue
    mkdirSync(dirname(full), { recursive: true })
    writeFileSync(full, content)
  }
}
