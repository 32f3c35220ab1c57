import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { isInstalled, lockHash } from './installation.mjs'
import { run } from './program.mjs'
import { faint, green, red, startStep } from './progress.mjs'
import { builtPackages, fingerprint } from './sources.mjs'
import { stampAt } from './stamp.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Installs and builds as far as needed; sets the exit code when a tool fails. */
export async function setUp() {
  const install = !isInstalled(root)
  const build = install || !isBuilt()
  const steps = [...(install ? [installs] : []), ...(build ? [builds] : [])]
  for (const [index, step] of steps.entries()) {
    const code = await step(`${index + 1}/${steps.length}`)
    if (code !== 0) {
      process.exitCode = code
      return
    }
  }
}

function isBuilt() {
  return (
    stampAt(root, 'built').read() === fingerprint(root) &&
    builtPackages(root).every(({ outputs }) => outputs.every(path => existsSync(join(root, path))))
  )
}

/** @param {string} position */
async function installs(position) {
  const step = startStep(`${position} Installing the dependencies…`)
  const { code, output } = await run(
    root,
    [...npm(), 'ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'],
    process.env,
  )
  step.end()
  if (code !== 0) {
    process.stderr.write(`${output.trimEnd()}\n`)
    console.error(
      red(`npm ci failed after ${step.elapsed()}.`) +
        " Look at npm's words above: without a network, try again with one; when package.json and" +
        ' package-lock.json disagree, run "npm install".',
    )
    return code
  }
  stampAt(root, 'installed').write(lockHash(root))
  step.line(`${green('✓')} installed ${faint(step.elapsed())}`)
  return 0
}

/** The npm that called us, else the one on the path. @returns {[string, ...string[]]} */
function npm() {
  const called = process.env.npm_execpath
  return called && /npm-cli\.c?js$/.test(called) ? [process.execPath, called] : ['npm']
}

/** @param {string} position */
async function builds(position) {
  const packages = builtPackages(root)
  const before = fingerprint(root)
  const step = startStep(`${position} Building ${packages.length} packages…`)
  /** @type {Map<string, string[]>} */
  const logs = new Map()
  /** @type {Set<string>} */
  const failed = new Set()
  // turbo gives the lines of a task together when it has finished: the first one means that it has.
  /** @param {string} line */
  const listen = line => {
    const [, name, failing, text = ''] = /^(\S+?)(#build|:build):? ?(.*)$/.exec(line) ?? []
    if (name === undefined) return
    if (failing === '#build') {
      failed.add(name)
      return
    }
    const log = logs.get(name)
    if (log) log.push(text)
    else {
      logs.set(name, [])
      step.line(`${name} ${faint(`${text.startsWith('cache hit') ? 'unchanged, ' : ''}${step.elapsed()}`)}`)
    }
  }
  const { code, output } = await run(root, turbo(), quiet(process.env), listen)
  step.end()
  if (code !== 0) {
    for (const name of failed)
      process.stderr.write(`\n${name}\n${(logs.get(name) ?? []).map(text => `  ${text}\n`).join('')}`)
    if (failed.size === 0) process.stderr.write(output)
    console.error(
      `\n${red(`The build failed${failed.size > 0 ? ` in ${[...failed].join(', ')}` : ''} after ${step.elapsed()}.`)}` +
        ' Correct what stands above and run the same command again; what was built stays built.',
    )
    return code
  }
  stampAt(root, 'built').write(before)
  step.line(`${green('✓')} built ${faint(step.elapsed())}`)
  return 0
}

/** @returns {[string, ...string[]]} */
function turbo() {
  const bin = join(root, 'node_modules', 'turbo', 'bin', 'turbo')
  const output = ['--output-logs=full', '--log-order=grouped', '--log-prefix=task', '--ui=stream']
  return [process.execPath, bin, 'run', 'build', ...output, '--no-color', '--no-update-notifier']
}

/** @param {NodeJS.ProcessEnv} env */
function quiet(env) {
  /** @type {NodeJS.ProcessEnv} */
  const plain = {
    ...env,
    NO_COLOR: '1',
    TURBO_TELEMETRY_DISABLED: '1',
    TURBO_NO_UPDATE_NOTIFIER: '1',
    DO_NOT_TRACK: '1',
  }
  // Both change the lines that `listen` reads.
  delete plain.GITHUB_ACTIONS
  delete plain.FORCE_COLOR
  return plain
}
