/**
 * The settings with which packages are published. The address of the repository stands once, in the package.json of the
 * root, and is copied into every package by `npm run repository`; before it is known, no package may have one of its own.
 *
 * @typedef {import('./public-packages.mjs').Project} Project
 */

/**
 * What the registry shows of the address of a repository.
 *
 * @param {string} address for example https://forge.example/group/project
 * @param {string} folder
 */
export function addressFields(address, folder) {
  const page = address.replace(/\.git$/, '').replace(/\/$/, '')
  return {
    homepage: `${page}/tree/main/${folder}#readme`,
    bugs: { url: `${page}/issues` },
    repository: { type: 'git', url: `git+${page}.git`, directory: folder },
  }
}

/**
 * @param {readonly Project[]} projects packages and apps
 * @param {string | undefined} address of the repository, from the package.json of the root
 * @returns {string[]}
 */
export function publishingProblems(projects, address) {
  return projects.flatMap(({ folder, manifest }) => {
    const told = `${folder}/package.json`
    if (folder.startsWith('apps/'))
      return manifest.private === true ? [] : [`${told} is an app: it needs "private": true`]
    if (manifest.private === true) return []
    return [
      ...(manifest.publishConfig?.access === 'public'
        ? []
        : [`${told} needs "publishConfig": { "access": "public" }: a scoped package is else a private one`]),
      ...(manifest.publishConfig?.provenance === undefined
        ? []
        : [
            `${told} sets "provenance": leave it to the workflow (NPM_CONFIG_PROVENANCE), since a rehearsal has no proof to give`,
          ]),
      ...((manifest.keywords?.length ?? 0) > 0 ? [] : [`${told} needs "keywords", for people who search`]),
      ...Object.values(manifest.bin ?? {})
        .filter(target => target.startsWith('./'))
        .map(
          target =>
            `${told} names ${target} in "bin": leave "./" out, or npm takes the command away when it publishes`,
        ),
      ...installScripts(manifest.scripts ?? {}).map(
        name => `${told} has the script "${name}", which runs at installation`,
      ),
      ...addressProblems(told, folder, manifest, address),
    ]
  })
}

/** @param {Record<string, string>} scripts */
function installScripts(scripts) {
  return ['preinstall', 'install', 'postinstall', 'prepare'].filter(name => name in scripts)
}

/**
 * @param {string} told
 * @param {string} folder
 * @param {import('./public-packages.mjs').PublishedManifest} manifest
 * @param {string | undefined} address
 */
function addressProblems(told, folder, manifest, address) {
  const fields = /** @type {const} */ (['repository', 'homepage', 'bugs'])
  const wanted = address === undefined ? undefined : addressFields(address, folder)
  const differing = fields.filter(
    field => JSON.stringify(manifest[field]) !== JSON.stringify(wanted?.[field]),
  )
  if (differing.length === 0) return []
  return [
    wanted === undefined
      ? `${told} has ${differing.join(', ')}, and the package.json of the root has no "repository": run "npm run repository -- <address>"`
      : `${told} does not have ${differing.join(', ')} of the repository: run "npm run repository -- ${address ?? ''}"`,
  ]
}
