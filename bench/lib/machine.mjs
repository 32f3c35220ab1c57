import { cpus, loadavg, totalmem } from 'node:os'

/** What the figures depend on. */
export function describeMachine() {
  return {
    processor: cpus()[0].model.trim(),
    cores: cpus().length,
    memory: Math.round(totalmem() / 2 ** 30),
    node: process.versions.node,
    /** Processes that want a core; above the number of cores the times are too long. */
    load: Number(loadavg()[0].toFixed(1)),
  }
}
