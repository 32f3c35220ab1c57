import { expect, test } from 'vitest'
import { plain, pvd } from './testing.js'

const files = { 'faux.json': '{', 'inconnu.json': '{ "frr.zoning": "zrr", "nimporte": 1 }' }

test.each([
  ['plan Modanne', /s'appelle « Modanne ».*73157 Modane \(Savoie\)/],
  ['plan Saint-Denis', /4 communes s'appellent « Saint-Denis ».*97411 Saint-Denis \(La Réunion\)/],
  ['plan 73500', /code postal 73500 est celui de 8 communes.*73157 Modane/],
  [
    'plan 73305',
    /n'est plus une commune depuis le 1er janvier 2016.*utilisez 73150 \(La Plagne Tarentaise\)/,
  ],
  ['plan 75101', /arrondissement municipal : utilisez 75056 \(Paris\)/],
  ['plan 1001', /a perdu son zéro. Écrivez 01001/],
  ['plan 99999', /ni un code commune/],
  ['plan', /Indiquez une commune/],
  ['town Modanne', /Modane/],
  ['plan 73157 --on 22/11/2026', /--on : « 22\/11\/2026 » n'est pas une date. Écrivez 2026-11-22/],
  ['plan 73157 --on 2026-02-30', /2026-02-30 n'existe pas/],
  ['offers --on demain', /n'est pas une date. Écrivez AAAA-MM-JJ/],
  ['plan 73157 --fact frr.zonin=frr', /« frr.zonin » n'existe pas. Vouliez-vous dire « frr.zoning » \?/],
  [
    'plan 73157 --fact frr.zoning=zrr',
    /frr.zoning : « zrr » ne convient pas ; choisissez « none », « frr » ou « frr\+ »/,
  ],
  ['plan 73157 --fact frr', /--fact s'écrit fait=valeur/],
  ['plan 73157 --fact', /Il manque une valeur à l'option --fact/],
  ['plan 73157 --fact town.coastal=oui --fact town.coastal=non', /town.coastal est donné deux fois/],
  ['plan 73157 --facts absent.json', /« absent.json » ne peut pas être lu/],
  ['plan 73157 --facts faux.json', /n'est pas du JSON/],
  ['plan 73157 --facts inconnu.json', /inconnu.json, frr.zoning : .*inconnu.json, nimporte : /],
  ['plan 73157 --jsn', /L'option --jsn n'existe pas pour plan. Vouliez-vous dire --json/],
  ['plon 73157', /« plon » n'existe pas. Vouliez-vous dire plan \?/],
  ['Modane', /pvd plan Modane/],
  ['explain 73157 club', /Aucune offre ne porte l'identifiant « club ».*club-pvd/],
  ['explain 73157', /Indiquez la commune puis l'offre/],
  ['offer zzz', /Aucune offre .* pvd offers/],
  ['offer', /Indiquez une offre/],
  [
    'offers --pillar enginering',
    /--pillar : « enginering » ne convient pas ; vouliez-vous dire engineering \?/,
  ],
  ['offers --theme zzz', /choisissez engineering, housing/],
  ['plan 73157 --lang de', /choisissez fr ou en/],
])('%s', async (line, sentence) => {
  const { code, out, err } = await pvd(line, { files })
  expect(code).toBe(2)
  expect(out).toBe('')
  expect(plain(err)).toMatch(sentence)
  expect(err).toMatch(/^pvd/)
  expect(err).not.toMatch(/\n {4}at |Error|undefined/)
})

test('in English too', async () => {
  expect(plain((await pvd('plan Saint-Denis --lang en')).err)).toMatch(
    /^pvd: 4 towns are called "Saint-Denis"/,
  )
  expect(plain((await pvd('plan 73157 --lang=en --jsn')).err)).toMatch(
    /^pvd: There is no option --jsn for plan/,
  )
})

test('a code that is a postal code as well is answered, with a word beside the answer', async () => {
  const { code, out, err } = await pvd('town 73140')
  expect(code).toBe(0)
  expect(out).toMatch(/^Jongieux/)
  expect(plain(err)).toContain("c'est aussi le code postal de Saint-Michel-de-Maurienne (73261)")
})

test('a mistake of the program is not dressed up as one of the reader', async () => {
  const broken = () => {
    throw new TypeError('closed')
  }
  await expect(pvd('facts', { out: broken })).rejects.toThrow('closed')
})
