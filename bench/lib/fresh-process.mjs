import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** Runs a module in a process of its own, with the collector of garbage at hand, and reads the JSON that it prints. */
export function inFreshProcess(module, ...args) {
  const output = execFileSync(process.execPath, ['--expose-gc', fileURLToPath(module), ...args], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  return JSON.parse(output)
}

/** Bytes in use after all that can be freed is freed. */
export function usedMemory() {
  for (let i = 0; i < 4; i++) globalThis.gc()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return heapUsed + arrayBuffers
}
