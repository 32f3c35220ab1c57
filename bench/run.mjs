import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { describeMachine } from './lib/machine.mjs'

const suites = readdirSync(new URL('suites/', import.meta.url)).map(file => file.replace(/\.mjs$/, ''))
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { date: { type: 'string' }, rounds: { type: 'string', default: '5' } },
})
const [name] = positionals
if (!suites.includes(name)) {
  console.error(`npm run bench -- <${suites.join(' | ')}> [--rounds 5] [--date YYYY-MM-DD]`)
  process.exit(1)
}

const { run } = await import(`./suites/${name}.mjs`)
const date = values.date ?? new Date().toISOString().slice(0, 10)
const machine = describeMachine()
const { title, text, figures } = await run({ rounds: Number(values.rounds) })

const { processor, cores, memory, node, load } = machine
const head = `# ${title}\n\n${date}, ${processor}, ${cores} cores (load ${load} at the start), ${memory} GB, Node ${node}.\n\n`
const results = new URL('results/', import.meta.url)
mkdirSync(results, { recursive: true })
writeFileSync(new URL(`${name}.md`, results), head + text)
writeFileSync(new URL(`${name}.json`, results), `${JSON.stringify({ date, machine, ...figures }, null, 2)}\n`)
console.log(`\n${head}${text}`)
