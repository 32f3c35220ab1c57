/**
 * Makes a fresh clone ready: installs and builds what is missing, or what is older than its sources. It runs
 * before `npm start` and `npm test`, and says nothing when there is nothing to do.
 *
 * This file imports nothing and uses no new syntax, so that an old Node can read it as far as the sentence below.
 */
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)

if (major > 20 || (major === 20 && minor >= 19)) {
  import('./setup/steps.mjs').then(({ setUp }) => setUp())
} else {
  console.error(
    'Petites villes needs Node 20.19 or newer, and this is Node ' +
      process.versions.node +
      ': install a newer one from https://nodejs.org, or run "nvm install" here.',
  )
  process.exitCode = 1
}
