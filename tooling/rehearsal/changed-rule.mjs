import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { npm } from '../integrations/npm.mjs'

const parameter = {
  file: 'packages/offers/src/parameters/engineering.ts',
  id: 'territoires-conseils-population',
}

/** The name of the offer whose limit the second release lowers. */
export const changedOffer = 'Territoires Conseils'

/**
 * Lowers the population limit of an offer, so that towns lose it, and announces that as a maintainer would.
 *
 * @param {string} root of the checkout, built
 */
export async function changeRule(root) {
  const path = join(root, parameter.file)
  const before = readFileSync(path, 'utf8')
  const after = before.replace(
    new RegExp(`(id: '${parameter.id}',[\\s\\S]*?always\\()20_000`),
    (_, beginning) => `${String(beginning)}19_000`,
  )
  if (after === before)
    throw new Error(
      `${parameter.file} has no ${parameter.id} at 20_000 any more: choose another limit in the rehearsal`,
    )
  writeFileSync(path, after)
  await npm(root, ['run', 'catalogue', '--workspace=packages/offers', '--silent'])
  const head = ['@petites-villes/offers', 'petites-villes'].map(name => `'${name}': major`)
  writeFileSync(
    join(root, '.changeset', 'rehearsed-limit.md'),
    [
      '---',
      ...head,
      '---',
      '',
      `The population limit of ${changedOffer} goes down to 19,000 inhabitants.`,
      '',
    ].join('\n'),
  )
}
