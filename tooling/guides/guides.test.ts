import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { root } from '../check/step.mjs'
import { followGuide } from './follow.mjs'
import { stepsOf } from './steps.mjs'

const fence = (info: string, ...lines: readonly string[]) => ['```' + info, ...lines, '```', ''].join('\n')

describe('a guide', () => {
  let folder = ''
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'petites-villes-guides-'))
    writeFileSync(join(folder, 'list.txt'), 'one\ntwo\n')
  })
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true })
  })

  const change = fence(
    'diff',
    '--- a/list.txt',
    '+++ b/list.txt',
    '@@ -1,2 +1,3 @@',
    ' one',
    '+middle',
    ' two',
  )

  test('is followed: files written, changes made, commands typed, answers read', () => {
    const guide = [
      fence('yaml file=a/b.yaml', 'x: 1'),
      change,
      fence('sh', 'cat list.txt a/b.yaml'),
      fence('text', 'middle', 'x:   1'),
      fence('sh later', 'exit 1'),
    ].join('\n')
    expect(followGuide(guide, folder)).toBeUndefined()
    expect(readFileSync(join(folder, 'list.txt'), 'utf8')).toBe('one\nmiddle\ntwo\n')
    expect(existsSync(join(folder, 'a/b.yaml'))).toBe(true)
  })

  test.each([
    ['a command that fails', fence('sh', 'true', 'false'), /^line 1: "true\nfalse" ends with 1/],
    [
      'an answer that does not come',
      fence('sh', 'echo no') + fence('text', 'yes'),
      /does not say "yes", but:\nno/,
    ],
    ['a change of what is not there', change.replace(' one', ' three'), /^line 1: the change does not fit/],
    ['a change of two files', fence('diff', '--- a/x', '+++ b/x', '--- a/y', '+++ b/y'), /changes one file/],
    ['an answer to no command', fence('text', 'yes'), /no command says/],
    ['a fence that nobody can follow', fence('json', '{}'), /nobody can follow a fence "json"/],
  ])('is refused for %s', (_what, guide, problem) => {
    const follow = () => {
      const found = followGuide(guide, folder)
      if (found) throw new Error(found)
    }
    expect(follow).toThrow(problem)
  })
})

test('every guide that is followed can be read, and does something', () => {
  const guides = readdirSync(join(root, 'docs/guides')).filter(name => name.startsWith('add-'))
  expect(guides).toEqual(['add-a-data-vintage.md', 'add-a-rule.md', 'add-an-offer.md'])
  for (const name of guides) {
    const steps = stepsOf(readFileSync(join(root, 'docs/guides', name), 'utf8'))
    expect(
      steps.some(step => step.kind === 'run' && step.says.length > 0),
      name,
    ).toBe(true)
  }
})
