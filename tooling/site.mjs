/**
 * `npm run docs`: the documentation as a folder of pages, `site/`, which needs no server. `npm run docs -- --on 2026-11-22`
 * builds it for a day; the same sources and the same day give the same pages.
 */
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { civilDate, loadPvd } from 'petites-villes'
import { offerRuleCatalogue } from 'petites-villes/rules'
import { faint, green, red, seconds } from './setup/progress.mjs'
import { writeApi } from './site/api.mjs'
import { writeStyle } from './site/style.mjs'
import { layOut } from './site/layout.mjs'
import { pagesOf } from './site/pages.mjs'
import { brokenLinks } from './site/site-links.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const { values } = parseArgs({
  options: { on: { type: 'string' }, output: { type: 'string', default: 'site' } },
})
const asOf = civilDate(values.on ?? new Date().toISOString().slice(0, 10))
const site = join(root, values.output)

const began = performance.now()
rmSync(site, { recursive: true, force: true })
const pages = await pagesOf(root, await loadPvd(), offerRuleCatalogue, asOf)
for (const page of pages) {
  const path = join(site, page.path)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, await layOut(page, asOf))
}
writeStyle(root, site)
done(`${String(pages.length)} pages about offers and of documents`)
cpSync(join(root, 'apps/demo/dist'), join(site, 'demo'), { recursive: true })
done('the demonstration')
await writeApi(root, join(site, 'api'))
done('the reference')
const broken = brokenLinks(site, page => !page.startsWith('demo/'))
if (broken.length > 0) {
  console.error(
    `${red(`${String(broken.length)} links lead nowhere`)}; correct the page or the document that holds them:\n${broken.join('\n')}`,
  )
  process.exitCode = 1
} else {
  done('every link leads somewhere')
  console.log(`open ${join(values.output, 'index.html')}`)
}

/** @param {string} what */
function done(what) {
  console.log(`${green('✓')} ${what} ${faint(seconds(performance.now() - began))}`)
}
