import { existsSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { packageOf } from '../architecture/arrows.mjs'
import { manifestAt } from '../architecture/workspace.mjs'
import { projectsOf } from '../artefacts/public-packages.mjs'
import { root } from '../check/step.mjs'
import { type Audit, auditProblems } from './audit-problems.mjs'
import { billOf } from './bill.mjs'
import { productionTree } from './production-tree.mjs'
import { reasonProblems, reasonsIn } from './reasons.mjs'
import { treeProblems } from './tree-problems.mjs'

const isOurs = (name: string) => packageOf(name) !== undefined
const document = readFileSync(join(root, 'docs/dependencies.md'), 'utf8')

describe('the reasons of the run-time dependencies', () => {
  const everybody = projectsOf(root).map(({ folder, manifest }) => ({ folder: basename(folder), manifest }))

  test('are all there, and there are no others', () => {
    expect(reasonsIn(document).length).toBeGreaterThan(10)
    expect(reasonProblems(everybody, reasonsIn(document), isOurs)).toEqual([])
  })

  const core = { folder: 'core', manifest: { name: '@petites-villes/core', version: '1.0.0' } }
  const uses = (name: string) => ({
    ...core,
    manifest: { ...core.manifest, dependencies: { [name]: '1.0.0' } },
  })
  const line = { name: 'date-fns', users: ['core'], why: 'months end on their last day' }

  test('that are missing, left over or empty are found', () => {
    expect(reasonProblems([uses('date-fns')], [line], isOurs)).toEqual([])
    expect(reasonProblems([uses('left-pad')], [], isOurs)[0]).toMatch(
      /^core depends on left-pad, .* add a line/,
    )
    expect(reasonProblems([core], [line], isOurs)[0]).toMatch(/core uses date-fns, .* take the line away/)
    expect(reasonProblems([uses('date-fns')], [{ ...line, why: '' }], isOurs)[0]).toMatch(
      /no reason for date-fns/,
    )
    expect(reasonProblems([uses('@petites-villes/towns')], [], isOurs)).toEqual([])
  })
})

describe('what people get who install a package', () => {
  const tree = productionTree(root)
  const good = { name: 'left-pad', path: 'node_modules/left-pad', version: '1.3.0', license: 'MIT' }

  test('is free to use, and runs nothing when it is installed', () => {
    expect(tree.length).toBeGreaterThan(15)
    expect(treeProblems(tree)).toEqual([])
  })

  test('says nothing else of itself than package-lock.json does', () => {
    for (const { path, license } of tree)
      if (existsSync(join(root, path)))
        expect([path, manifestAt(join(root, path, 'package.json')).license]).toEqual([path, license])
  })

  test('is refused with another licence, without one, or with a script', () => {
    expect(treeProblems([good])).toEqual([])
    expect(treeProblems([{ ...good, license: 'AGPL-3.0-only' }])[0]).toMatch(
      /left-pad 1\.3\.0 has the licence AGPL/,
    )
    expect(treeProblems([{ ...good, license: 'CC-BY-4.0' }])).toHaveLength(1)
    const { license: _, ...silent } = good
    expect(treeProblems([silent])[0]).toMatch(/nobody knows/)
    expect(treeProblems([{ ...good, hasInstallScript: true }])[0]).toMatch(/runs a script/)
  })
})

describe('known weaknesses', () => {
  const advisory = { url: 'https://example.org/1', title: 'Reads too far', severity: 'high', range: '<2' }
  const audit: Audit = {
    vulnerabilities: {
      one: { name: 'one', severity: 'high', via: [advisory] },
      two: { name: 'two', severity: 'high', via: ['one'] },
    },
  }
  const explained = { url: advisory.url, why: 'We never read that far.', until: '2027-01-01' }

  test('are named once with their repair, until they are explained', () => {
    expect(auditProblems(audit, [], '2026-11-28')).toEqual([
      expect.stringMatching(/^one <2 \(high\): Reads too far, .* Run "npm audit fix"/),
    ])
    expect(auditProblems(audit, [explained], '2026-11-28')).toEqual([])
  })

  test('are looked at again when their explanation ends, and explanations that serve nothing go', () => {
    expect(auditProblems(audit, [explained], '2027-01-01')[0]).toMatch(/explanation ended on 2027-01-01/)
    expect(auditProblems({ vulnerabilities: {} }, [explained], '2026-11-28')[0]).toMatch(/take it away/)
  })
})

test('a bill of materials is that of the package and not of the folder', () => {
  const ours = { 'bom-ref': '@petites-villes/core@1.0.0', name: 'core' }
  const other = { 'bom-ref': 'date-fns@4.4.0', name: 'date-fns' }
  const bill = {
    metadata: { component: { 'bom-ref': 'x@0.0.0', name: 'my-clone' } },
    components: [ours, other],
  }
  const manifest = { name: '@petites-villes/core', version: '1.0.0' }
  expect(billOf(bill, manifest)).toEqual({
    metadata: { component: { 'bom-ref': '@petites-villes/core@1.0.0', name: '@petites-villes/core' } },
    components: [other],
  })
  expect(() => billOf(bill, { ...manifest, version: '2.0.0' })).toThrow(/does not name .*npm ci/)
})
