/**
 * What `npm audit --json` writes, as far as it is read here.
 *
 * @typedef {object} Audit
 * @property {Record<string, { name: string, severity: string, via: readonly (string | Advisory)[] }>} vulnerabilities
 *
 * @typedef {{ url: string, title: string, severity: string, range: string }} Advisory
 *
 * @typedef {object} Explained an advisory that does not concern us, and until when somebody has to look again
 * @property {string} url
 * @property {string} why
 * @property {string} until YYYY-MM-DD
 */

/**
 * The advisories that nobody has explained, and explanations that no longer serve.
 *
 * @param {Audit} audit
 * @param {readonly Explained[]} explained
 * @param {string} today
 * @returns {string[]}
 */
export function auditProblems({ vulnerabilities }, explained, today) {
  const file = 'tooling/dependencies/explained-advisories.json'
  const advisories = Object.values(vulnerabilities).flatMap(({ name, via }) =>
    via.flatMap(each => (typeof each === 'string' ? [] : [{ name, ...each }])),
  )
  const open = advisories.flatMap(({ name, url, title, severity, range }) => {
    const reason = explained.find(each => each.url === url)
    if (reason && reason.until > today) return []
    const expired = reason ? ` Its explanation ended on ${reason.until}.` : ''
    return [
      `${name} ${range} (${severity}): ${title}, ${url}.${expired} Run "npm audit fix", or explain in ${file} why it does not concern us and until when`,
    ]
  })
  const idle = explained
    .filter(({ url }) => !advisories.some(each => each.url === url))
    .map(({ url }) => `${file} explains ${url}, which npm audit does not name any more: take it away`)
  return [...new Set([...open, ...idle])]
}
