import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, join } from 'node:path'

/**
 * Writes the style of the site, with the colours and the letters of the demonstration page.
 *
 * @param {string} root of the repository
 * @param {string} site
 */
export function writeStyle(root, site) {
  const demo = createRequire(join(root, 'apps/demo/package.json'))
  const folder = join(site, 'style')
  mkdirSync(folder, { recursive: true })
  const letters = readFileSync(join(root, 'apps/demo/src/style/font.css'), 'utf8').replace(
    /url\('([^']+)'\)/g,
    (_whole, /** @type {string} */ font) => {
      copyFileSync(demo.resolve(font), join(folder, basename(font)))
      return `url('${basename(font)}')`
    },
  )
  const parts = ['apps/demo/src/style/tokens.css', 'tooling/site/site.css'].map(path =>
    readFileSync(join(root, path), 'utf8'),
  )
  writeFileSync(join(folder, 'site.css'), [letters, ...parts].join('\n'))
  copyFileSync(join(root, 'apps/demo/public/icon.svg'), join(folder, 'icon.svg'))
}
