import { existsSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { filesBelow } from '../doctest/folder.mjs'

const links = /\s(?:href|src)="([^"]*)"/g
const names = /\s(?:id|name)="([^"]*)"/g

/**
 * The links inside a built site that lead nowhere: to a file that is not there, or to an anchor that its page lacks.
 *
 * @param {string} site its folder
 * @param {(page: string) => boolean} [reads] which pages are read for their links
 * @returns {string[]}
 */
export function brokenLinks(site, reads = () => true) {
  /** @type {Map<string, ReadonlySet<string>>} */
  const known = new Map()
  /** @param {string} file */
  const anchorsOf = file => {
    const found =
      known.get(file) ?? new Set([...textOf(file).matchAll(names)].map(([, name = '']) => unescaped(name)))
    known.set(file, found)
    return found
  }
  return filesBelow(dirname(site), relative(dirname(site), site))
    .map(path => join(dirname(site), path))
    .filter(path => path.endsWith('.html') && reads(relative(site, path)))
    .flatMap(page =>
      [...new Set([...textOf(page).matchAll(links)].map(([, link = '']) => unescaped(link)))].flatMap(
        link => {
          const problem = problemOf(page, link, anchorsOf)
          return problem ? [`${relative(site, page)}: ${link} ${problem}`] : []
        },
      ),
    )
}

/**
 * @param {string} page
 * @param {string} link
 * @param {(file: string) => ReadonlySet<string>} anchorsOf
 */
function problemOf(page, link, anchorsOf) {
  if (/^(?:[a-z][a-z+.-]*:|\/\/)/i.test(link)) return undefined
  const [path = '', anchor = ''] = link.split('#').map(part => decodeURIComponent(part))
  const bare = path.replace(/\?.*$/, '')
  const file = bare === '' ? page : join(dirname(page), bare)
  if (!existsSync(file) || !statSync(file).isFile()) return 'leads to no file'
  return anchor === '' || anchorsOf(file).has(anchor) ? undefined : 'leads to no such anchor'
}

/** @param {string} file */
const textOf = file => readFileSync(file, 'utf8')

/** @param {string} text */
const unescaped = text =>
  text.replace(/&(amp|lt|gt|quot|#39);/g, (_whole, name) =>
    name === 'amp' ? '&' : name === 'lt' ? '<' : name === 'gt' ? '>' : name === 'quot' ? '"' : "'",
  )
