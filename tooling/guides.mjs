/**
 * `npm run guides`: follows every guide `docs/guides/add-*.md` literally, each in a copy of the repository, and tells the line at
 * which one of them is wrong. `npm run guides -- add-an-offer` follows one.
 */
import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './check/step.mjs'
import { copyOf } from './guides/copy.mjs'
import { followGuide } from './guides/follow.mjs'
import { faint, green, red, seconds } from './setup/progress.mjs'

const folder = join(root, 'docs/guides')
const wanted = process.argv.slice(2)
const guides = readdirSync(folder)
  .filter(name => /^add-.*\.md$/.test(name))
  .filter(name => wanted.length === 0 || wanted.some(word => name.includes(word)))
if (guides.length === 0) {
  console.error(`no guide is called ${wanted.join(' or ')}; docs/guides holds add-*.md`)
  process.exitCode = 1
}

for (const name of guides) {
  const copy = copyOf(root)
  const began = performance.now()
  try {
    const problem = followGuide(readFileSync(join(folder, name), 'utf8'), copy, (step, time) => {
      const what =
        step.kind === 'run' ? (step.command.split('\n')[0] ?? '') : step.kind === 'file' ? step.path : 'diff'
      console.log(`  ${faint(`${String(step.line)}:`)} ${what} ${faint(seconds(time))}`)
    })
    if (problem) {
      console.error(`${red('✗')} docs/guides/${name}, ${problem}\nCorrect the guide, or what it speaks of.`)
      process.exitCode = 1
    } else console.log(`${green('✓')} ${name} ${faint(seconds(performance.now() - began))}`)
  } finally {
    rmSync(copy, { recursive: true, force: true })
  }
}
