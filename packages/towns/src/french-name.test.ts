import { expect, test } from 'vitest'
import { foldName, type NameArticle, withPreposition } from './index.js'

test.each<[string, NameArticle | null, string, string]>([
  ['Modane', 0, 'de Modane', 'à Modane'],
  ['Hyères', 1, "d'Hyères", 'à Hyères'],
  ['Le Havre', 2, 'du Havre', 'au Havre'],
  ['La Rochelle', 3, 'de La Rochelle', 'à La Rochelle'],
  ["Les Sables-d'Olonne", 4, "des Sables-d'Olonne", "aux Sables-d'Olonne"],
  ["L'Haÿ-les-Roses", 5, "de L'Haÿ-les-Roses", "à L'Haÿ-les-Roses"],
  ['Aux Marais', 6, 'des Marais', 'aux Marais'],
  ['Los Masos', 8, 'de Los Masos', 'à Los Masos'],
  ['Arue', null, "d'Arue", 'à Arue'],
  ['Nouméa', null, 'de Nouméa', 'à Nouméa'],
  ['Territoire de Belfort', 2, 'du Territoire de Belfort', 'au Territoire de Belfort'],
  ['Hautes-Alpes', 4, 'des Hautes-Alpes', 'aux Hautes-Alpes'],
  ['Ain', 5, "de l'Ain", "à l'Ain"],
])('%s (%o): %s, %s', (name, article, of, at) => {
  expect(withPreposition('de', { name, article })).toBe(of)
  expect(withPreposition('à', { name, article })).toBe(at)
})

test('names fold to what people compare', () => {
  expect(foldName('Saint-Étienne-du-Grès')).toBe('saint etienne du gres')
  expect(foldName('STE  Mère–Église')).toBe('sainte mere eglise')
  expect(foldName('Villers-l’Hôpital')).toBe(foldName("villers l'hopital"))
  expect(foldName('Œting')).toBe('oeting')
  expect(foldName('Stains')).toBe('stains')
  expect(foldName('Châlons s/ Marne')).toBe('chalons sur marne')
})
