import { spawn } from 'node:child_process'

/**
 * Runs a program to its end with nothing to read, and hands its lines over as they come.
 *
 * @param {string} root where it runs
 * @param {readonly [string, ...string[]]} command
 * @param {NodeJS.ProcessEnv} env
 * @param {(line: string) => void} onLine
 * @returns {Promise<{ code: number, output: string }>}
 */
export function run(root, [file, ...args], env, onLine = () => {}) {
  return new Promise(resolve => {
    const onWindows = process.platform === 'win32' && !file.endsWith('.exe')
    const child = spawn(file, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'], shell: onWindows })
    let output = ''
    let rest = ''
    /** @param {string} text */
    const take = text => {
      output += text
      const lines = (rest + text).split(/\r?\n/)
      rest = lines.pop() ?? ''
      lines.forEach(onLine)
    }
    child.stdout.setEncoding('utf8').on('data', take)
    child.stderr.setEncoding('utf8').on('data', take)
    child.on('error', error => {
      resolve({ code: 1, output: `${output}${error.message}\n` })
    })
    child.on('close', code => {
      if (rest) onLine(rest)
      resolve({ code: code ?? 1, output })
    })
  })
}
