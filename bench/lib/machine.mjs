import { cpus, totalmem } from 'node:os'

/** What the figures depend on. */
export function describeMachine() {
  return {
    processor: cpus()[0].model.trim(),
    cores: cpus().length,
    memory: Math.round(totalmem() / 2 ** 30),
    node: process.versions.node,
  }
}
