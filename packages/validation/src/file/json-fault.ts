const token =
  /[ \t\r\n]*(?:([{}[\],:])|("[ !#-[\]-\u{10ffff}]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[ !#-[\]-\u{10ffff}]*)*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null))/uy

/**
 * Where text stops being JSON, counted from 0, or undefined if it never does. The messages of `JSON.parse` differ from one engine to the
 * next, and some tell no place.
 */
export function jsonFault(text: string): number | undefined {
  const open: ('{' | '[')[] = []
  // What may come next: a value, a key, the colon behind it, or what follows a value.
  let next: 'value' | 'value or ]' | 'key' | 'key or }' | ':' | 'after' = 'value'
  let at = 0
  for (;;) {
    token.lastIndex = at
    const found = token.exec(text)
    const start = at + (/^[ \t\r\n]*/.exec(text.slice(at, at + 10_000))?.[0].length ?? 0)
    if (!found) return next === 'after' && open.length === 0 && start >= text.length ? undefined : start
    at = token.lastIndex
    const [, mark, plain = ''] = found
    if (next === 'key' || next === 'key or }') {
      if (plain.startsWith('"')) next = ':'
      else if (mark === '}' && next === 'key or }') close()
      else return start
    } else if (next === ':') {
      if (mark !== ':') return start
      next = 'value'
    } else if (next === 'after') {
      const inside = open.at(-1)
      if (mark === ',' && inside) next = inside === '{' ? 'key' : 'value'
      else if ((mark === '}' && inside === '{') || (mark === ']' && inside === '[')) close()
      else return start
    } else if (mark === '{' || mark === '[') {
      open.push(mark)
      next = mark === '{' ? 'key or }' : 'value or ]'
    } else if (mark === ']' && next === 'value or ]') close()
    else if (mark !== undefined) return start
    else next = 'after'
  }

  function close(): void {
    open.pop()
    next = 'after'
  }
}
