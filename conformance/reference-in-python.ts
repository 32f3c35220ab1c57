import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Expectation } from './vector-file.js'

const script = fileURLToPath(new URL('python/run_conformance.py', import.meta.url))

/** The command of Python 3.9 or later on this machine, if any. */
export const python = ['python3', 'python'].find(command => {
  const { status } = spawnSync(command, ['-c', 'import sys; sys.exit(sys.version_info < (3, 9))'])
  return status === 0
})

/** What the reference evaluator answers to one vector. `residual` is null outside every version of a dated rule. */
export type PythonAnswer = { readonly id: string } & {
  readonly [Key in keyof Required<Expectation>]: Required<Expectation>[Key] | null
}

/** Runs the script on files and folders, or on all committed vectors. */
export function runPython(...paths: readonly string[]): { readonly status: number; readonly output: string } {
  const { status, stdout, stderr } = run(paths)
  return { status: status ?? -1, output: `${stdout}${stderr}` }
}

/** The answers to the vectors of one file, unchecked. */
export function pythonAnswers(path: string): readonly PythonAnswer[] {
  const { status, stdout, stderr } = run(['--answers', path])
  if (status !== 0) throw new Error(stderr)
  return JSON.parse(stdout) as readonly PythonAnswer[]
}

function run(args: readonly string[]) {
  if (!python) throw new Error('python3 was not found')
  return spawnSync(python, ['-B', script, ...args], {
    encoding: 'utf8',
    env: { ...process.env, PYTHONIOENCODING: 'utf-8' },
    maxBuffer: 1 << 28,
  })
}
