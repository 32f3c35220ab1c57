/** Writes the JSON Schemas of `schema/` from the build: `npm run schemas -w packages/eligibility` builds first. */
import { mkdir, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { format, resolveConfig } from 'prettier'
import { ruleDocumentSchema, ruleSchema } from '../dist/schema/index.js'

const folder = new URL('../schema/', import.meta.url)
const schemas = { 'eligibility-1.schema.json': ruleDocumentSchema(), 'rule-1.schema.json': ruleSchema() }

await mkdir(folder, { recursive: true })
for (const [name, schema] of Object.entries(schemas)) {
  const file = fileURLToPath(new URL(name, folder))
  const style = await resolveConfig(file)
  await writeFile(file, await format(JSON.stringify(schema), { ...style, parser: 'json' }))
  console.log(`wrote schema/${name}`)
}
