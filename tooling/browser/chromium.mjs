import { existsSync } from 'node:fs'

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** A browser of this machine; `CHROMIUM` names another one. */
export const chromium = [process.env.CHROMIUM ?? '', ...places].find(path => path !== '' && existsSync(path))

/** Without a browser the browser tests cannot run: CI fails then, and a person is told. */
export const canOpenBrowser = chromium !== undefined || process.env.CI === 'true'

if (!canOpenBrowser)
  console.warn(
    '\nNO BROWSER: the browser tests are left out. Install Chromium, or name one in the variable CHROMIUM.\n',
  )

/** A new Chromium keeps to the pages it is given: no updates, no look-ups of its own. */
export const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]
