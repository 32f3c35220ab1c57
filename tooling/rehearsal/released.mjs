import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectsOf } from '../artefacts/public-packages.mjs'
import { pendingChangesets } from '../release/pending-changesets.mjs'

/** @typedef {Readonly<Record<string, string>>} Versions */

/**
 * What `npm run version` must have left in a repository.
 *
 * @param {string} root
 * @param {Versions} expected
 * @returns {string[]}
 */
export function versionedProblems(root, expected) {
  const projects = projectsOf(root)
  return [
    ...pendingChangesets(root).map(({ id }) => `.changeset/${id}.md is still there after "npm run version"`),
    ...projects.flatMap(({ folder, manifest: { name, version, private: hidden, dependencies = {} } }) => {
      if (hidden === true) return []
      const wanted = expected[name]
      return [
        ...(version === wanted
          ? []
          : [`${folder} is at ${version}, and its changesets announce ${wanted ?? 'nothing'}`]),
        ...Object.entries(dependencies)
          .filter(([each, range]) => expected[each] !== undefined && range !== `^${expected[each]}`)
          .map(([each, range]) => `${folder} wants ${each} ${range}, not ^${expected[each] ?? ''}`),
        ...changelogProblems(join(root, folder, 'CHANGELOG.md'), folder, version),
      ]
    }),
  ]
}

/**
 * @param {string} path
 * @param {string} folder
 * @param {string} version
 * @returns {string[]}
 */
function changelogProblems(path, folder, version) {
  const first = existsSync(path) ? /^## (.+)$/m.exec(readFileSync(path, 'utf8'))?.[1] : undefined
  return first === version
    ? []
    : [
        `${folder}/CHANGELOG.md begins with ${first ?? 'nothing'}, not with ${version}: look at .changeset/config.json`,
      ]
}

/**
 * The newest part of a changelog.
 *
 * @param {string} root
 * @param {string} folder
 */
export function newestEntry(root, folder) {
  return (/^## [\s\S]*?(?=\n## |$(?![\s\S]))/m.exec(
    readFileSync(join(root, folder, 'CHANGELOG.md'), 'utf8'),
  ) ?? [''])[0]
}

/**
 * What `npm run release` must have left on the registry.
 *
 * @param {string} root
 * @param {Versions} expected
 * @param {(name: string) => Promise<import('./registry.mjs').Packument | undefined>} packument
 * @returns {Promise<string[]>}
 */
export async function publishedProblems(root, expected, packument) {
  const problems = []
  for (const { folder, manifest } of projectsOf(root)) {
    const found = await packument(manifest.name)
    if (manifest.private === true) {
      if (found)
        problems.push(`${folder} is private and was published: give it "private": true before a release`)
      continue
    }
    const version = expected[manifest.name] ?? ''
    const latest = found?.['dist-tags'].latest
    if (latest !== version)
      problems.push(
        `${manifest.name} is at ${latest ?? 'no version'} on the registry under "latest", not ${version}`,
      )
    const commands = Object.keys(found?.versions[version]?.bin ?? {}).join()
    if (commands !== Object.keys(manifest.bin ?? {}).join())
      problems.push(
        `${manifest.name} has the commands "${commands}" on the registry, not those of its package.json`,
      )
    const ranges = found?.versions[version]?.dependencies ?? {}
    for (const [each, range] of Object.entries(ranges))
      if (expected[each] !== undefined && range !== `^${expected[each]}`)
        problems.push(`${manifest.name} on the registry wants ${each} ${range}, not ^${expected[each]}`)
  }
  return problems
}

/**
 * @param {readonly string[]} tags of the repository
 * @param {Versions} expected every version that was ever released, of one release
 * @returns {string[]}
 */
export function tagProblems(tags, expected) {
  return Object.entries(expected)
    .map(([name, version]) => `${name}@${version}`)
    .filter(tag => !tags.includes(tag))
    .map(tag => `git has no tag ${tag}: "npm run release" makes it when it publishes`)
}
