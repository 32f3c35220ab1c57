import { isAbsolute } from 'node:path'

/**
 * What lies in a tarball, by path from the package's folder.
 *
 * @typedef {Readonly<Record<string, string>>} Contents
 */

/** Folders that people have and registries must not see. A path of a web page or of a container is none of them. */
const homes = /(?:file:\/\/\/|(?:\/home|\/Users|\/root|\/tmp|\/var\/folders)\/|[A-Z]:\\Users\\)[\w.-]+/

const required = ['package.json', 'README.md', 'LICENSE']

/**
 * What must not be in a tarball, and what is missing in it.
 *
 * @param {Contents} contents
 * @param {{ root: string, licence: string }} repository where it lies on this machine, and the text of its licence
 * @returns {string[]} each with the file and the repair
 */
export function contentProblems(contents, { root, licence }) {
  const paths = Object.keys(contents)
  return [
    ...required
      .filter(path => contents[path] === undefined)
      .map(path => `${path} is missing: put it into the folder of the package`),
    ...(contents.LICENSE === undefined || contents.LICENSE === licence
      ? []
      : ['LICENSE differs from that of the repository: copy it again']),
    ...paths.filter(isForeign).map(path => `${path} is a source or a test: take it out of "files"`),
    ...promised(contents)
      .filter(path => contents[path] === undefined)
      .map(path => `${path} is promised by package.json and missing: build it, or list it in "files"`),
    ...paths.flatMap(path => machinePathIn(contents[path] ?? '', root).map(found => `${path} ${found}`)),
  ]
}

/** @param {string} path */
function isForeign(path) {
  return /^(?:src|test|tests|scripts|golden)\/|\.test(?:-d)?\.|(?<!\.d)\.ts$|tsconfig|tsup\.config/.test(path)
}

/**
 * The files that `exports` and `bin` name. The condition of the sources is for this repository alone.
 *
 * @param {Contents} contents
 */
function promised(contents) {
  const { exports: exported, bin } = /** @type {{ exports?: unknown, bin?: unknown }} */ (
    JSON.parse(contents['package.json'] ?? '{}')
  )
  return [...targets(exported), ...targets(bin)].map(target => target.replace(/^\.\//, ''))
}

/**
 * @param {unknown} value
 * @returns {string[]}
 */
function targets(value) {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([condition, target]) =>
    condition === '@petites-villes/source' ? [] : targets(target),
  )
}

/**
 * @param {string} text
 * @param {string} root
 */
function machinePathIn(text, root) {
  const here = isAbsolute(root) && text.includes(root.replace(/[/\\]$/, '')) ? root : undefined
  const found = here ?? homes.exec(text)?.[0]
  return found === undefined
    ? []
    : [
        `holds ${found}, a path of one machine: build it without absolute paths, and write examples without them`,
      ]
}
