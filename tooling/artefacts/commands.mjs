/**
 * Commands whose file git does not keep. npm leaves them out when a clone is installed, because what is built comes later, and
 * then `npx` looks for a stranger's package of that name.
 *
 * @param {readonly import('./public-packages.mjs').Project[]} projects
 * @param {readonly string[]} tracked files of the repository, from its root
 * @returns {string[]}
 */
export function commandProblems(projects, tracked) {
  return projects.flatMap(({ folder, manifest }) =>
    Object.entries(manifest.bin ?? {})
      .filter(([, target]) => !tracked.includes(`${folder}/${target}`))
      .map(
        ([name, target]) =>
          `${folder} has the command "${name}" in ${target}, which a clone does not hold before it is built: keep a file that imports it`,
      ),
  )
}
