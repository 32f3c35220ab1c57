/**
 * A line of the table of docs/dependencies.md.
 *
 * @typedef {object} Reason
 * @property {string} name of the package
 * @property {readonly string[]} users folders of ours
 * @property {string} why
 */

/**
 * @param {string} document
 * @returns {Reason[]}
 */
export function reasonsIn(document) {
  const rows = document.split('\n').filter(line => line.startsWith('|'))
  return rows.slice(2).flatMap(row => {
    const [, names = '', users = '', why = ''] = row.split('|').map(cell => cell.trim())
    return names.split(', ').map(name => ({ name, users: users.split(', '), why }))
  })
}

/**
 * Where the package.json files and the table disagree.
 *
 * @param {readonly { folder: string, manifest: import('../architecture/workspace.mjs').Manifest }[]} workspaces
 * @param {readonly Reason[]} reasons
 * @param {(name: string) => boolean} isOurs
 * @returns {string[]}
 */
export function reasonProblems(workspaces, reasons, isOurs) {
  const table = 'the table of docs/dependencies.md'
  const used = workspaces.flatMap(({ folder, manifest }) =>
    Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies })
      .filter(name => !isOurs(name))
      .map(name => ({ folder, name })),
  )
  const missing = used
    .filter(({ folder, name }) => !reasons.some(each => each.name === name && each.users.includes(folder)))
    .map(
      ({ folder, name }) =>
        `${folder} depends on ${name}, which ${table} does not explain: add a line, or do without it`,
    )
  const left = reasons.flatMap(({ name, users }) =>
    users
      .filter(folder => !used.some(each => each.folder === folder && each.name === name))
      .map(
        folder =>
          `${table} says that ${folder} uses ${name}, and its package.json does not: take the line away`,
      ),
  )
  const silent = reasons
    .filter(({ why }) => why.split(' ').length < 4)
    .map(({ name }) => `${table} gives no reason for ${name}: write one`)
  return [...missing, ...left, ...silent]
}
