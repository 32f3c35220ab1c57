/**
 * Words that are true on one machine alone. Written in parts, so that this file does not name what it looks for.
 *
 * @type {readonly { readonly pattern: RegExp, readonly what: string, readonly repair: string }[]}
 */
const places = [
  {
    pattern: /(?<![\w./~-])\/(?:home|Users|root|work|tmp|mnt|workspace)\/[\w.-]+/g,
    what: 'a path of one machine',
    repair: 'write it from the root of the repository, or ask the system (import.meta.url, os.tmpdir())',
  },
  {
    pattern: /(?<![\w])[A-Z]:\\+(?:Users|Documents|work|temp)\\+\w+/gi,
    what: 'a path of one machine',
    repair: 'write it from the root of the repository, or ask the system',
  },
  {
    pattern: new RegExp(
      [
        'registry\\.(npmjs|yarnpkg|npmmirror)',
        'npm\\.pkg\\.github',
        'pypi\\.org',
        'files\\.pythonhosted',
        'deb\\.debian',
      ].join('|'),
      'gi',
    ),
    what: 'the host of a package registry',
    repair:
      'leave it to the configuration of npm; in package-lock.json, install with omit-lockfile-registry-resolved',
  },
]

/**
 * Where a text names a place that others do not have, in sentences.
 *
 * @param {string} path
 * @param {string} text
 * @returns {string[]}
 */
export function placeProblems(path, text) {
  return places.flatMap(({ pattern, what, repair }) =>
    [...text.matchAll(pattern)].map(found => {
      const line = text.slice(0, found.index).split('\n').length
      return `${path}:${String(line)} names ${what}, "${found[0]}": ${repair}`
    }),
  )
}
