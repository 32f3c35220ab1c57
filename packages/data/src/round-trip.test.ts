import { createGazetteer } from '@petites-villes/towns'
import { describe, expect, test } from 'vitest'
import golden from '../golden.json'
import { communes } from '../generated/communes.js'
import { fingerprint } from '../generated/fingerprint.js'
import { formerCodes } from '../generated/formerCodes.js'
import { readPlainTables } from '../scripts/plain.mjs'
import { manifest, referenceData, sources } from './index.js'

const plain = readPlainTables()

describe('the packed tables give back what was packed', () => {
  const packed = createGazetteer(referenceData)
  const written = createGazetteer({ ...referenceData, tables: plain })

  test('of every commune, in every field', () => {
    expect(packed.size).toBe(written.size)
    const others = written.towns()[Symbol.iterator]() as Iterator<unknown, undefined>
    for (const town of packed.towns()) expect(town).toEqual(others.next().value)
  })

  test('of every intercommunality, department and region', () => {
    expect([...packed.epcis()]).toEqual([...written.epcis()])
    expect(packed.departments).toEqual(written.departments)
    expect(packed.regions).toEqual(written.regions)
  })

  test('of every code and name of before', () => {
    const codes = [...plain.formerCodes.codes.split('\n'), ...plain.parts.codes.split('\n')]
    expect(codes.length).toBeGreaterThan(6000)
    for (const code of codes) {
      expect(packed.superseded(code)).toEqual(written.superseded(code))
      expect(packed.town(code)).toEqual(written.town(code))
    }
  })

  test('and know no other code', () => {
    for (let number = 0; number < 100_000; number += 7) {
      const code = String(number).padStart(5, '0')
      expect(packed.town(code)?.name).toBe(written.town(code)?.name)
    }
    for (const code of ['', '7', '73', '73 15', '2A', '2Axyz', '731570', 'ab123', '-1001', '1e005'])
      expect(packed.town(code)).toBeUndefined()
  })
})

describe('the weight of the files, with gzip', () => {
  const weightOf = async (value: unknown) => {
    const zipped = new Blob([JSON.stringify(value)]).stream().pipeThrough(new CompressionStream('gzip'))
    return (await new Response(zipped).arrayBuffer()).byteLength
  }

  test('the communes of today fit 300 KB, the codes of before 40 KB', async () => {
    expect(await weightOf(communes)).toBeLessThan(300_000)
    expect(await weightOf(formerCodes)).toBeLessThan(40_000)
  })

  test('they need no escapes in a JavaScript file', () => {
    for (const text of textsOf({
      ...communes,
      alphabet: undefined,
      epcis: { sirens: communes.epcis.sirens },
    }))
      expect(/[^\n !#-[\]-~]/.exec(text)).toBeNull()
  })

  function textsOf(value: unknown): string[] {
    if (typeof value === 'string') return [value]
    return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : []
  }
})

describe('a change of the data', () => {
  test('is told', () => {
    const advice =
      'the data changed: look at the diff, run "node packages/data/scripts/generate.mjs --accept" ' +
      'and add a changeset for @petites-villes/data'
    expect(fingerprint, advice).toEqual(golden)
  })

  test('is seen by the checksum of its column', () => {
    expect(new Set(manifest.map(({ sha256 }) => sha256)).size).toBe(manifest.length)
    expect(manifest.map(({ column }) => column)).toContain('zonings.pvd.signed')
    const ids = new Set(sources.map(({ id }) => id))
    for (const { source, licence, rows } of manifest) {
      expect(ids).toContain(source)
      expect(licence).toBe('Licence Ouverte 2.0')
      expect(rows).toBeGreaterThan(0)
    }
  })

  test('is not laid at the door of INSEE when INSEE does not say it', () => {
    const others = (column: string) => manifest.find(record => record.column === column)?.others
    const caribbean = { source: 'recoded-caribbean', rows: 2 }
    expect(others('movements.tos')).toEqual([caribbean, { source: 'recoded-mayotte', rows: 17 }])
    expect(others('formerCodes.successors')).toEqual([caribbean])
    expect(others('formerCodes.names')).toEqual([])
    const confidenceOf = new Map(sources.map(({ id, confidence }) => [id, confidence]))
    expect(confidenceOf.get('recoded-caribbean')).toBe('medium')
    expect(confidenceOf.get('recoded-mayotte')).toBe('unverified')
    for (const { others } of manifest)
      for (const { source } of others) expect([...confidenceOf.keys()]).toContain(source)
  })
})
