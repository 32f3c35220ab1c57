const onTerminal = process.stdout.isTTY && !process.env.CI
const inColour = onTerminal && !process.env.NO_COLOR && process.env.TERM !== 'dumb'

/** @param {string} text */
export const green = text => (inColour ? `\u001b[32m${text}\u001b[39m` : text)

/** @param {string} text */
export const red = text => (inColour ? `\u001b[31m${text}\u001b[39m` : text)

/** @param {string} text */
export const faint = text => (inColour ? `\u001b[2m${text}\u001b[22m` : text)

/**
 * Seconds as people read them, from milliseconds.
 *
 * @param {number} milliseconds
 */
export const seconds = milliseconds => `${(milliseconds / 1000).toFixed(1)} s`

/**
 * Announces a step and keeps the seconds going below it where somebody watches; a log gets whole lines only.
 *
 * @param {string} title
 */
export function startStep(title) {
  const began = performance.now()
  const elapsed = () => seconds(performance.now() - began)
  console.log(title)
  const show = () => process.stdout.write(`\r  ${faint(elapsed())} `)
  const wipe = () => (onTerminal ? process.stdout.write('\r\u001b[K') : undefined)
  const timer = onTerminal ? setInterval(show, 100) : undefined
  return {
    /** @param {string} text */
    line(text) {
      wipe()
      console.log(`  ${text}`)
    },
    elapsed,
    end() {
      clearInterval(timer)
      wipe()
    },
  }
}
