import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { html, raw } from 'hono/html'
import { createHighlighter } from 'shiki'
import { addresses, seenFrom } from './address.mjs'
import { documentsOf, followLink, groups } from './documents.mjs'
import { markdownReader } from './markdown.mjs'

/** @typedef {import('./layout.mjs').Page} Page */
/** @typedef {import('./documents.mjs').Document} Document */

const languages = [
  'bash',
  'csv',
  'diff',
  'docker',
  'html',
  'http',
  'ini',
  'json',
  'nginx',
  'sql',
  'typescript',
  'yaml',
]

/**
 * A page for each document of the repository, for each file that they point to, and one that lists them.
 *
 * @param {string} root of the repository
 * @returns {Promise<Page[]>}
 */
export async function documentPages(root) {
  const documents = documentsOf(root)
  const highlighter = await createHighlighter({
    themes: ['github-light-high-contrast', 'github-dark-high-contrast'],
    langs: languages,
  })
  const known = new Set(highlighter.getLoadedLanguages())
  const reader = markdownReader((code, language) =>
    highlighter.codeToHtml(code.trimEnd(), {
      lang: known.has(language) ? language : 'text',
      themes: { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' },
      defaultColor: 'light-dark()',
    }),
  )
  /** @type {Set<string>} */
  const files = new Set()
  const pages = documents.map(document => {
    const tokens = reader.parse(document.text, {})
    for (const token of tokens.flatMap(({ children }) => children ?? [])) {
      const link = token.type === 'link_open' ? token.attrGet('href') : null
      if (link === null) continue
      const found = followLink(root, documents, document, link)
      if ('problem' in found) throw new Error(`${document.source}: ${found.problem}`)
      if ('outside' in found) continue
      if ('file' in found) files.add(found.file)
      token.attrSet('href', seenFrom(document.path, 'file' in found ? filePath(found.file) : found.to))
    }
    return documentPage(document, documents, reader.renderer.render(tokens, reader.options, {}))
  })
  highlighter.dispose()
  return [indexPage(documents), ...pages, ...[...files].sort().map(path => filePage(root, path))]
}

/** @param {string} path */
const filePath = path => `docs/files/${path}.html`

/**
 * @param {Document} document
 * @param {readonly Document[]} documents
 * @param {string} rendered
 * @returns {Page}
 */
function documentPage({ path, title, source, text }, documents, rendered) {
  const french = /^# (Région|Communes)/.test(text)
  return {
    path,
    language: 'en',
    section: 'documents',
    title,
    description: `${title}, in the documentation of Petites villes`,
    body: html`<div class="with-menu">
      <nav class="menu" aria-label="Documents">
        ${groups
          .map(group => ({ ...group, own: documents.filter(each => each.group === group.id) }))
          .filter(({ own }) => own.length > 0)
          .map(
            ({ id, title: name, own }) =>
              html`<details${own.some(each => each.path === path) ? ' open' : ''}><summary>${name}</summary><ul>${own.map(
                each =>
                  html`<li>
                    <a
                      href="${seenFrom(path, each.path)}"
                      ${each.path === path ? html` aria-current="page"` : ''}
                      >${each.title}</a
                    >
                  </li>`,
              )}</ul></details><!-- ${id} -->
`,
          )}
      </nav>
      <article class="document" ${french ? html` lang="fr"` : ''}>
        ${raw(rendered)}
        <p class="faint"><code>${source}</code></p>
      </article>
    </div>`,
  }
}

/**
 * @param {readonly Document[]} documents
 * @returns {Page}
 */
function indexPage(documents) {
  const path = addresses.documents
  return {
    path,
    language: 'en',
    section: 'documents',
    title: 'Documentation',
    description: 'Guides, packages, glossary and decisions of Petites villes',
    body: html`<h1>Documentation</h1>
      <p class="lead">
        For those who develop with the libraries, reuse the rule language, or keep offers, rules and data
        true. Every sample of code is executed by the tests.
      </p>
      <div class="columns">
        ${groups.map(({ id, title }) => {
          const own = documents.filter(({ group }) => group === id)
          return own.length === 0
            ? ''
            : html`<section aria-labelledby="${id}">
                <h2 id="${id}">${title}</h2>
                <ul>
                  ${own.map(document => html`<li><a href="${seenFrom(path, document.path)}">${document.title}</a></li>`)}
                </ul>
              </section> `
        })}
      </div>`,
  }
}

/**
 * A file that a document points to, as it is.
 *
 * @param {string} root
 * @param {string} path
 * @returns {Page}
 */
function filePage(root, path) {
  return {
    path: filePath(path),
    language: 'en',
    section: 'documents',
    title: path,
    description: `The file ${path} of the repository`,
    body: html`<h1><code>${path}</code></h1>
      <pre class="file" tabindex="0"><code>${readFileSync(join(root, path), 'utf8')}</code></pre>`,
  }
}
