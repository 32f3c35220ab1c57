/**
 * What makes a package unlike its neighbours; nothing when it has the shape that all of them have.
 *
 * @param {import('./workspace.mjs').Workspace} workspace
 * @returns {string[]}
 */
export function shapeProblems({ manifest, files, starExports }) {
  /** @type {string[]} */
  const problems = []
  /**
   * @param {boolean} holds
   * @param {string} otherwise
   */
  const must = (holds, otherwise) => {
    if (!holds) problems.push(otherwise)
  }
  must(manifest.type === 'module', 'type is not "module"')
  must(manifest.engines?.node === '>=20.19', 'engines.node is not ">=20.19"')
  must(manifest.license === 'MIT', 'license is not "MIT"')
  must(manifest.sideEffects === false, 'sideEffects is not false')
  must((manifest.description ?? '') !== '', 'description is missing')
  must(manifest.files?.includes('dist') ?? false, 'files leaves out "dist"')
  must(!manifest.files?.some(file => file.includes('*')), 'files has a wildcard')
  must(manifest.publishConfig?.access === 'public', 'publishConfig.access is not "public"')
  must(files.includes('README.md'), 'README.md is missing')
  must(files.includes('src/index.ts'), 'src/index.ts is missing')
  must(files.includes('tsconfig.json'), 'tsconfig.json is missing')
  for (const path of starExports) problems.push(`${path} has export *`)
  return [...problems, ...exportsProblems(manifest.exports ?? {}, files)]
}

const conditions = ['@petites-villes/source', 'types', 'default']

/**
 * A document that is published as it is needs no conditions.
 *
 * @param {unknown} target
 */
const isData = target => typeof target === 'string' && /^\.\/[a-z/-]+\.json$/.test(target)

/**
 * @param {Record<string, unknown>} exported
 * @param {readonly string[]} files
 */
function exportsProblems(exported, files) {
  /** @type {string[]} */
  const problems = []
  if (!('.' in exported)) problems.push('exports has no "."')
  if (exported['./package.json'] !== './package.json') problems.push('exports has no "./package.json"')
  for (const [subpath, target] of Object.entries(exported)) {
    if (JSON.stringify([subpath, target]).includes('*')) problems.push(`exports "${subpath}" is a wildcard`)
    if (subpath === './package.json' || isData(target)) continue
    if (typeof target !== 'object' || target === null) {
      problems.push(`exports "${subpath}" has no conditions`)
      continue
    }
    if (Object.keys(target).join() !== conditions.join())
      problems.push(`exports "${subpath}" is not ${conditions.join(', ')} in this order`)
    const source = /** @type {Record<string, unknown>} */ (target)[conditions[0] ?? '']
    if (typeof source === 'string' && !files.includes(source.replace('./', '')))
      problems.push(`exports "${subpath}" names ${source}, which does not exist`)
  }
  return problems
}
