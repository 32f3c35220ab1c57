/**
 * Syntax that `no-restricted-syntax` refuses. One list per place, because ESLint does not add lists up.
 *
 * @typedef {{ selector: string, message: string }} Restriction
 */

const asOf = 'A library does not read the clock: take the day as an argument (`asOf`).'

/** @param {string} name */
const named = name => `:matches([object.name='${name}'], [object.property.name='${name}'])`

/** @type {readonly Restriction[]} */
const starExports = [
  {
    selector: 'ExportAllDeclaration',
    message: 'No `export *`: name what is public, so that a diff of index.ts is a diff of the surface.',
  },
]

/** @type {readonly Restriction[]} */
const clock = [
  { selector: `MemberExpression[property.name='now']${named('Date')}`, message: asOf },
  { selector: `NewExpression[callee.name='Date'][arguments.length=0]`, message: asOf },
  { selector: `NewExpression[callee.property.name='Date'][arguments.length=0]`, message: asOf },
  { selector: `CallExpression[callee.name='Date']`, message: asOf },
  {
    selector: `MemberExpression[property.name='random']${named('Math')}`,
    message: 'A library is a function of its arguments: no chance. In a test, use fast-check with its seed.',
  },
]

/** @type {readonly Restriction[]} */
const stopwatch = [
  { selector: `MemberExpression[property.name='now']${named('performance')}`, message: asOf },
]

/** For every file. */
export const restrictedAnywhere = starExports

/** For the sources of libraries. */
export const restrictedInLibraries = [...starExports, ...clock, ...stopwatch]

/** For the tests of libraries, which may measure how long something takes. */
export const restrictedInTests = [...starExports, ...clock]

/** What date-fns reads from the clock. */
export const restrictedImports = {
  patterns: [
    {
      group: ['date-fns', 'date-fns/*', '@date-fns/*'],
      importNamePattern: '(Today|Tomorrow|Yesterday|ToNow|ToNowStrict)$|^is(Past|Future|This[A-Z]\\w*)$',
      message: asOf,
    },
  ],
}
