import { allowedBy, arrows, packageOf } from './arrows.mjs'

/** @param {import('./workspace.mjs').Manifest} manifest */
function dependenciesOf(manifest) {
  return Object.entries({
    ...manifest.devDependencies,
    ...manifest.optionalDependencies,
    ...manifest.peerDependencies,
    ...manifest.dependencies,
  }).flatMap(([name, range]) => {
    const target = packageOf(name)
    return target ? [{ ...target, range }] : []
  })
}

/**
 * The packages and what they depend on, by folder.
 *
 * @param {readonly import('./workspace.mjs').Workspace[]} workspaces
 * @returns {Record<string, string[]>}
 */
export function graphOf(workspaces) {
  return Object.fromEntries(
    workspaces.map(({ folder, manifest }) => [folder, dependenciesOf(manifest).map(found => found.folder)]),
  )
}

/**
 * Where the package.json files disagree with the arrows or with the versions of their neighbours.
 *
 * @param {readonly import('./workspace.mjs').Workspace[]} workspaces
 * @returns {string[]}
 */
export function dependencyProblems(workspaces) {
  const versions = new Map(workspaces.map(({ folder, manifest }) => [folder, manifest.version]))
  return workspaces.flatMap(({ folder, manifest }) => {
    const arrow = Object.hasOwn(arrows, folder) ? arrows[folder] : undefined
    if (!arrow) return [`packages/${folder} is not in the table of arrows`]
    const reachable = [...arrow.imports, ...arrow.types, ...arrow.dynamic]
    return [
      ...(manifest.name === arrow.name
        ? []
        : [`packages/${folder} is named ${manifest.name}, not ${arrow.name}`]),
      ...dependenciesOf(manifest).flatMap(target => [
        ...(reachable.includes(target.folder)
          ? []
          : [`${folder} depends on ${target.folder}; it may use ${allowedBy(arrow)}`]),
        ...(target.range === `^${versions.get(target.folder) ?? ''}`
          ? []
          : [
              `${folder} wants ${target.name} ${target.range}, not ^${versions.get(target.folder) ?? 'any version'}`,
            ]),
      ]),
    ]
  })
}
