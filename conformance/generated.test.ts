import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { generatedVectors } from './generated-questions.js'
import { offerVectors } from './offer-questions.js'
import { vectorFolder, writtenVectorFile } from './vector-file.js'

const pathOf = (name: string) => join(vectorFolder, 'recorded', name)
const isWriting = process.env.WRITE_VECTORS === 'true'

// `node conformance/generate.mjs` sets the variable: the same code writes the file and checks it.
test('the generated vectors are those that the generators make today', () => {
  const path = pathOf('questions.json')
  const fresh = writtenVectorFile(generatedVectors(500, 20_201_001))
  if (isWriting) writeFileSync(path, fresh)
  const isCurrent = readFileSync(path, 'utf8') === fresh
  expect(isCurrent, 'the generated vectors are stale; run: node conformance/generate.mjs').toBe(true)
})

// Offers change every week and a vector stays right when they do: the file is a picture of one day, and the differential
// test asks about the offers of today.
test.runIf(isWriting)('the vectors of the offers are written', () => {
  writeFileSync(pathOf('offers.json'), writtenVectorFile(offerVectors(4)))
})
