import { expect, test } from 'vitest'
import { planArguments } from './arguments.mjs'

test.each([
  [[], ['plan', 'Saint-Jean-de-Maurienne']],
  [['Modane'], ['plan', 'Modane']],
  [
    ['73157', '--on', '2021-09-01'],
    ['plan', '73157', '--on', '2021-09-01'],
  ],
  [
    ['saint', 'jean', 'de', 'maurienne'],
    ['plan', 'saint jean de maurienne'],
  ],
  [
    ['--on', '2021-09-01'],
    ['plan', 'Saint-Jean-de-Maurienne', '--on', '2021-09-01'],
  ],
  [
    ['--json', 'La', 'Chambre', '--fact=a=b'],
    ['plan', 'La Chambre', '--json', '--fact=a=b'],
  ],
  [
    ['Modane', '--fact', 'town.mountain=true', '--lang', 'en'],
    ['plan', 'Modane', '--fact', 'town.mountain=true', '--lang', 'en'],
  ],
  [
    ['Modane', '--on'],
    ['plan', 'Modane', '--on'],
  ],
])('npm start -- %j asks for %j', (given, asked) => {
  expect(planArguments(given)).toEqual(asked)
})
