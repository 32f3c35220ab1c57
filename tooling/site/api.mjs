import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { Application, JSX } from 'typedoc'
import { addresses, seenFrom } from './address.mjs'
import { siteWords } from './words.mjs'

/**
 * Every door of every public package: what one writes after `from`, and the source behind it.
 *
 * @param {string} root of the repository
 * @returns {{ readonly name: string, readonly source: string }[]}
 */
export function doorsOf(root) {
  return readdirSync(join(root, 'packages'))
    .sort()
    .flatMap(folder => {
      /** @type {{ name: string, private?: boolean, exports: Record<string, string | Record<string, string>> }} */
      const manifest = JSON.parse(readFileSync(join(root, 'packages', folder, 'package.json'), 'utf8'))
      if (manifest.private) return []
      return Object.entries(manifest.exports).flatMap(([subpath, target]) => {
        const source = typeof target === 'object' ? target['@petites-villes/source'] : undefined
        return source === undefined
          ? []
          : [{ name: `${manifest.name}${subpath.slice(1)}`, source: join('packages', folder, source) }]
      })
    })
}

/**
 * Writes the reference of all packages, made of their documentation comments.
 *
 * @param {string} root of the repository
 * @param {string} output
 */
export async function writeApi(root, output) {
  const doors = doorsOf(root)
  const app = await Application.bootstrap({
    entryPoints: doors.map(({ source }) => join(root, source)),
    tsconfig: join(root, 'tsconfig.json'),
    name: 'Petites villes: reference',
    readme: 'none',
    out: output,
    customCss: join(root, 'tooling/site/api.css'),
    excludeInternal: true,
    excludePrivate: true,
    excludeExternals: true,
    disableSources: true,
    disableGit: true,
    hideGenerator: true,
    githubPages: false,
    // tsc has checked them, and half the time of a build goes into checking.
    skipErrorChecking: true,
    validation: { notExported: false, invalidLink: true, invalidPath: true, rewrittenLink: true },
    treatValidationWarningsAsErrors: true,
    logLevel: 'Warn',
  })
  const entries = app.getEntryPoints() ?? []
  for (const entry of entries) {
    const door = doors.find(({ source }) => join(root, source) === entry.sourceFile.fileName)
    if (!door) throw new Error(`${entry.sourceFile.fileName} is behind no door of a package`)
    entry.displayName = door.name
  }
  app.renderer.hooks.on('body.begin', ({ page }) => siteLine(`api/${page.url}`))
  const project = app.converter.convert(entries)
  app.validate(project)
  await app.generateDocs(project, output)
  if (app.logger.hasErrors() || app.logger.hasWarnings())
    throw new Error('the reference has faults: see what typedoc says above')
}

/**
 * The line above a page of the reference that leads back to the rest of the site.
 *
 * @param {string} page
 */
function siteLine(page) {
  const words = siteWords.en
  const links = [
    { to: addresses.start('en'), label: words.name, className: 'site-wordmark' },
    { to: addresses.offers('en'), label: words.offers },
    { to: addresses.documents, label: words.documents },
  ].map(({ to, label, className }) =>
    JSX.createElement('a', { href: seenFrom(page, to), ...(className && { class: className }) }, label),
  )
  return JSX.createElement(
    'header',
    { class: 'site-line' },
    JSX.createElement('nav', { 'aria-label': words.pages }, ...links),
    JSX.createElement('p', null, words.notice),
  )
}
