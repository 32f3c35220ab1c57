/**
 * Which package may import which: the arrows of the house, read by the lint rule and by the architecture test.
 *
 * @typedef {object} Arrow
 * @property {string} name of the package on the registry
 * @property {readonly string[]} imports folders of the packages that it may import in any way
 * @property {readonly string[]} types folders of which it may import only types
 * @property {readonly string[]} dynamic folders of which it may import types, and values only by `import()`
 * @property {boolean} node whether it may use what only Node has
 */

/** @type {Pick<Arrow, 'types' | 'dynamic' | 'node'>} */
const library = { types: [], dynamic: [], node: false }

const domain = ['core', 'eligibility', 'towns', 'partners', 'programme', 'offers']

/** @type {Readonly<Record<string, Arrow>>} */
export const arrows = {
  core: { ...library, name: '@petites-villes/core', imports: [] },
  eligibility: { ...library, name: '@petites-villes/eligibility', imports: ['core'] },
  towns: { ...library, name: '@petites-villes/towns', imports: ['core'] },
  partners: { ...library, name: '@petites-villes/partners', imports: ['core', 'towns'] },
  programme: { ...library, name: '@petites-villes/programme', imports: ['core', 'towns', 'partners'] },
  offers: {
    ...library,
    name: '@petites-villes/offers',
    imports: ['core', 'eligibility', 'towns', 'partners', 'programme'],
  },
  // Its tests judge real communes: types alone leave the data out of what is published.
  validation: { ...library, name: '@petites-villes/validation', imports: domain, types: ['data'] },
  data: { ...library, name: '@petites-villes/data', imports: [], types: domain },
  sdk: { ...library, name: 'petites-villes', imports: [...domain, 'validation'], dynamic: ['data'] },
  cli: { ...library, name: '@petites-villes/cli', imports: ['sdk'], node: true },
}

/** Every app stands where the command line stands. */
const app = { ...library, name: 'an app', imports: ['sdk'], node: true }

/**
 * @param {string} folder `packages/towns` or `apps/demo`
 * @returns {Arrow | undefined}
 */
export function arrowOf(folder) {
  const [kind, name = ''] = folder.split('/')
  if (kind === 'apps') return app
  return Object.hasOwn(arrows, name) ? arrows[name] : undefined
}

/**
 * The package that an import specifier names, if it is one of ours.
 *
 * @param {string} specifier
 */
export function packageOf(specifier) {
  for (const [folder, { name }] of Object.entries(arrows))
    if (specifier === name || specifier.startsWith(`${name}/`))
      return { folder, name, subpath: `.${specifier.slice(name.length)}` }
  return undefined
}

/**
 * Whether an arrow lets this kind of import pass. Tests may use all that their package may name: they are not
 * published.
 *
 * @param {Arrow} arrow
 * @param {string} target folder of the imported package
 * @param {'static' | 'dynamic' | 'type'} kind
 * @param {boolean} inTest
 */
export function allows(arrow, target, kind, inTest = false) {
  if (arrow.imports.includes(target)) return true
  if (arrow.dynamic.includes(target)) return inTest || kind !== 'static'
  return arrow.types.includes(target) && (inTest || kind === 'type')
}

/**
 * What an arrow allows, in words.
 *
 * @param {Arrow} arrow
 */
export function allowedBy({ imports, types, dynamic }) {
  const parts = [
    ...imports,
    ...types.map(folder => `types of ${folder}`),
    ...dynamic.map(folder => `${folder} by import()`),
  ]
  return parts.length > 0 ? parts.join(', ') : 'no other package'
}
