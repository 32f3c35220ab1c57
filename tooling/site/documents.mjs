import { existsSync, readFileSync, statSync } from 'node:fs'
import { join, posix } from 'node:path'
import { filesBelow } from '../doctest/folder.mjs'
import { headingsOf, linksOf, titleOf } from './markdown.mjs'

/**
 * One document of the repository and its place on the site.
 *
 * @typedef {object} Document
 * @property {string} source path from the root of the repository
 * @property {string} path of its page, from the root of the site
 * @property {string} title
 * @property {string} text
 * @property {ReadonlySet<string>} anchors
 * @property {string} group
 */

/** The parts of the documentation, in the order in which one reads them; `folder` is where their documents lie. */
export const groups = [
  { id: 'start', title: 'To begin with', folder: '' },
  { id: 'guides', title: 'Guides', folder: 'docs/guides' },
  { id: 'packages', title: 'Packages', folder: 'packages' },
  { id: 'apps', title: 'Page and service', folder: 'apps' },
  { id: 'examples', title: 'Examples', folder: 'examples' },
  { id: 'reference', title: 'Words, dependencies, conformance, measurements', folder: 'docs' },
  { id: 'decisions', title: 'Decisions', folder: 'docs/decisions' },
]

const beginning = ['README.md', 'CONTRIBUTING.md', 'CODE_OF_CONDUCT.md', 'SECURITY.md']
const reference = ['conformance/README.md', 'bench/README.md']

/**
 * The documents that the site shows.
 *
 * @param {string} root of the repository
 * @returns {Document[]}
 */
export function documentsOf(root) {
  const found = [
    ...beginning.filter(path => existsSync(join(root, path))).map(source => ({ source, group: 'start' })),
    ...filesBelow(root, 'docs')
      .filter(path => path.endsWith('.md'))
      .map(source => ({ source, group: groupOf(source) })),
    ...['packages', 'apps', 'examples'].flatMap(folder =>
      readmesIn(root, folder).map(source => ({ source, group: folder })),
    ),
    ...reference.filter(path => existsSync(join(root, path))).map(source => ({ source, group: 'reference' })),
  ]
  return found.map(({ source, group }) => {
    const text = readFileSync(join(root, source), 'utf8')
    return {
      source,
      group,
      path: pathOf(source),
      title: titleOf(text) ?? source,
      text,
      anchors: headingsOf(text),
    }
  })
}

/** @param {string} source */
function groupOf(source) {
  const [, folder] = /^docs\/(guides|decisions)\//.exec(source) ?? []
  return folder ?? 'reference'
}

/**
 * @param {string} root
 * @param {string} folder
 */
function readmesIn(root, folder) {
  const own = filesBelow(root, folder).filter(
    path => /^[^/]+\/[^/]+\/[A-Z]+\.md$/.test(path) && !path.includes('node_modules'),
  )
  return own.sort(
    (a, b) => Number(b.endsWith('README.md')) - Number(a.endsWith('README.md')) || (a < b ? -1 : 1),
  )
}

/** @param {string} source */
function pathOf(source) {
  const inside = source.replace(/^docs\//, '').replace(/(?<=\/)README\.md$/, 'index.md')
  return `docs/${inside.replace(/\.md$/, '.html').toLowerCase()}`
}

/**
 * Where a link of a document leads on the site, or what is wrong with it.
 *
 * @param {string} root of the repository
 * @param {readonly Document[]} documents
 * @param {Document} from
 * @param {string} link as written
 * @returns {{ readonly to: string } | { readonly file: string } | { readonly outside: true } | { readonly problem: string }}
 */
export function followLink(root, documents, from, link) {
  if (/^[a-z][a-z+.-]*:/i.test(link)) return { outside: true }
  const [path = '', anchor] = decodeURI(link).split('#')
  const target = path === '' ? from.source : posix.normalize(posix.join(posix.dirname(from.source), path))
  const full = join(root, target)
  if (!existsSync(full)) return { problem: `${link} leads to ${target}, which does not exist` }
  const folder = statSync(full).isDirectory()
  const wanted = folder ? posix.join(target, 'README.md') : target
  const document = documents.find(({ source }) => source === wanted)
  if (document && anchor !== undefined && !document.anchors.has(anchor))
    return { problem: `${link}: ${document.source} has no heading with the anchor ${anchor}` }
  if (document) return { to: anchor === undefined ? document.path : `${document.path}#${anchor}` }
  const group = groups.find(each => each.folder === target)
  if (folder && group) return { to: `docs/index.html#${group.id}` }
  return folder ? { problem: `${link} leads to a folder without a README.md` } : { file: target }
}

/**
 * Every link of the documents that leads nowhere, with its place.
 *
 * @param {string} root of the repository
 * @param {readonly Document[]} documents
 * @returns {string[]}
 */
export function linkProblems(root, documents) {
  return documents.flatMap(document =>
    linksOf(document.text).flatMap(({ link, line }) => {
      const found = followLink(root, documents, document, link)
      return 'problem' in found ? [`${document.source}:${String(line)}: ${found.problem}`] : []
    }),
  )
}
