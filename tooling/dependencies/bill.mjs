/**
 * @typedef {{ 'bom-ref': string, name: string }} Component
 * @typedef {{ metadata: { component: Component }, components: Component[] }} Bill a CycloneDX document, as far as it is read here
 */

/**
 * npm makes the folder of the clone the subject of every bill, by the name that it has on this machine; the subject is the package.
 *
 * @template {Bill} B
 * @param {B} bill
 * @param {{ name: string, version: string }} manifest
 * @returns {B}
 */
export function billOf(bill, { name, version }) {
  const ref = `${name}@${version}`
  const subject = bill.components.find(each => each['bom-ref'] === ref)
  if (!subject) throw new Error(`npm sbom does not name ${ref}: run "npm ci"`)
  return {
    ...bill,
    metadata: { ...bill.metadata, component: { ...subject, name } },
    components: bill.components.filter(each => each !== subject),
  }
}
