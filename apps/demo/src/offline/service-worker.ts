import { cleanupOutdatedCaches, precacheAndRoute, type PrecacheEntry } from 'workbox-precaching'

/** Written in by the build: every file of the page. */
declare const filesOfThePage: PrecacheEntry[]

cleanupOutdatedCaches()
// A shared address is the same page with another query.
precacheAndRoute(filesOfThePage, { ignoreURLParametersMatching: [/./], directoryIndex: 'index.html' })
