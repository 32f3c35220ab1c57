import { spawn } from 'node:child_process'
import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { stringify } from 'yaml'
import { npm, plainEnvironment } from '../integrations/npm.mjs'

/**
 * A registry of this machine alone. It knows our packages from what is published to it and nowhere else; every other one it
 * takes from the registry that npm is set to.
 *
 * @typedef {object} Registry
 * @property {NodeJS.ProcessEnv} env with which npm goes to it
 * @property {(checkout: string) => void} admit lets a checkout publish to it
 * @property {(name: string) => Promise<Packument | undefined>} packument what it tells of a package
 */

/**
 * @typedef {object} Packument
 * @property {Record<string, string>} dist-tags
 * @property {Record<string, { version: string, dependencies?: Record<string, string>, bin?: Record<string, string> }>} versions
 */

/**
 * @param {string} root of the repository, for the registry's program in `integrations/registry`
 * @param {string} folder for its storage
 * @returns {Promise<Registry>}
 */
export async function startRegistry(root, folder) {
  const home = join(root, 'integrations', 'registry')
  const program = join(home, 'node_modules', 'verdaccio', 'bin', 'verdaccio')
  if (!existsSync(program))
    await npm(home, [
      'ci',
      '--prefer-offline',
      '--no-audit',
      '--no-fund',
      '--ignore-scripts',
      '--loglevel=error',
    ])
  const above = (await npm(root, ['config', 'get', 'registry'])).trim()
  const port = await freePort()
  const log = join(folder, 'registry.log')
  const config = join(folder, 'registry.yaml')
  const ours = { access: '$all', publish: '$all' }
  mkdirSync(folder, { recursive: true })
  writeFileSync(
    config,
    stringify({
      storage: join(folder, 'storage'),
      auth: { htpasswd: { file: join(folder, 'htpasswd'), max_users: -1 } },
      uplinks: { above: { url: above } },
      packages: {
        '@petites-villes/*': ours,
        'petites-villes': ours,
        '**': { access: '$all', proxy: 'above' },
      },
      web: { enable: false },
      max_body_size: '50mb',
      log: { type: 'file', path: log, level: 'warn' },
    }),
  )
  const child = spawn(
    process.execPath,
    [program, '--config', config, '--listen', `127.0.0.1:${String(port)}`],
    {
      cwd: folder,
      env: plainEnvironment(),
      stdio: 'ignore',
    },
  )
  const url = `http://127.0.0.1:${String(port)}/`
  // Neither outlives the other.
  child.unref()
  const stop = () => void child.kill()
  process.once('exit', stop)
  await answering(`${url}-/ping`, () => (existsSync(log) ? readFileSync(log, 'utf8') : ''))
  return {
    env: { ...plainEnvironment(), npm_config_registry: url },
    // npm publishes for nobody without a name; this registry takes any.
    admit(checkout) {
      writeFileSync(join(checkout, '.npmrc'), `//127.0.0.1:${String(port)}/:_authToken=rehearsal\n`)
      appendFileSync(join(checkout, '.git', 'info', 'exclude'), '.npmrc\n')
    },
    async packument(name) {
      const answer = await fetch(`${url}${name.replace('/', '%2f')}`)
      if (answer.status === 404) return undefined
      return /** @type {Packument} */ (await answer.json())
    },
  }
}

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const { port } = /** @type {import('node:net').AddressInfo} */ (server.address())
      server.close(() => {
        resolve(port)
      })
    })
  })
}

/**
 * @param {string} url
 * @param {() => string} said
 */
async function answering(url, said) {
  const until = performance.now() + 60_000
  while (performance.now() < until) {
    const answer = await fetch(url).catch(() => undefined)
    if (answer?.ok) return
    await new Promise(resolve => setTimeout(resolve, 200))
  }
  throw new Error(`the local registry did not start within a minute: ${said()}`)
}
