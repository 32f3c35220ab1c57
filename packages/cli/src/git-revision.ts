import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import type { NamedText } from './io.js'

const execute = promisify(execFile)

/** 256 MB: far more than a catalogue of rules. */
const maxBuffer = 2 ** 28

/** What a folder, or one file, held at a revision. Rejects where there is no git, no repository or no such revision. */
export async function filesAtRevision(revision: string, path: string): Promise<readonly NamedText[]> {
  // A revision that looks like an option would be one.
  if (revision.startsWith('-')) throw new Error(`no revision: ${revision}`)
  const { stdout } = await execute('git', ['ls-tree', '-r', '-z', '--name-only', revision, '--', path], {
    maxBuffer,
  })
  const names = stdout.split('\0').filter(name => name !== '')
  if (names.length === 0) throw new Error(`nothing at ${revision}:${path}`)
  return Promise.all(
    names.map(async name => {
      const { stdout: text } = await execute('git', ['show', `${revision}:./${name}`], { maxBuffer })
      return { name, text }
    }),
  )
}
