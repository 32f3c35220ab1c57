/**
 * What the samples of the READMEs claim, checked with nothing installed: it is copied into every project beside the samples.
 */
export let made = 0

export function expect(actual: unknown) {
  return {
    toEqual(expected: unknown) {
      if (!same(actual, expected)) throw new Error(`${text(actual)} is not ${text(expected)}`)
      made += 1
    },
    toThrow(pattern?: RegExp) {
      judge(() => (actual as () => unknown)(), pattern)
    },
    rejects: {
      async toThrow(pattern?: RegExp) {
        const outcome = await (actual as Promise<unknown>).then(
          () => undefined,
          (error: unknown) => ({ error }),
        )
        judge(() => {
          if (outcome) throw outcome.error
        }, pattern)
      },
    },
  }
}
expect.fail = (message: string): never => {
  throw new Error(message)
}

function judge(act: () => unknown, pattern: RegExp | undefined) {
  let thrown: unknown
  let threw = false
  try {
    act()
  } catch (error) {
    threw = true
    thrown = error
  }
  const message = thrown instanceof Error ? thrown.message : String(thrown)
  if (!threw || (pattern && !pattern.test(message)))
    throw new Error(`${threw ? `"${message}"` : 'nothing'} was thrown, not ${String(pattern ?? 'an error')}`)
  made += 1
}

/** A property that is undefined is as good as none. */
function same(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  if (Array.isArray(a) !== Array.isArray(b)) return false
  const [left, right] = [a as Record<string, unknown>, b as Record<string, unknown>]
  return [...new Set([...Object.keys(left), ...Object.keys(right)])].every(key => same(left[key], right[key]))
}

function text(value: unknown): string {
  return typeof value === 'function' ? 'a function' : (JSON.stringify(value) ?? String(value))
}
