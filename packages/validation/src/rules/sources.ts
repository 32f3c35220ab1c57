import { civilDate } from '@petites-villes/core'
import type { RuleSource } from '../check-rule.js'

const checkedOn = civilDate('2026-11-22')

/** The texts and nomenclatures on which rules rest. */
export const ruleSources = {
  cog: { title: 'Code officiel géographique au 1er janvier 2026, INSEE', checkedOn },
  sirene: { title: 'Répertoire Sirene, code de commerce, articles R.123-220 et suivants', checkedOn },
  epci: {
    title: 'Composition communale des EPCI à fiscalité propre, DGCL, par le code officiel géographique 2026',
    checkedOn,
  },
  pvd: {
    title: 'Liste des communes bénéficiaires de Petites villes de demain, ANCT, juillet 2026',
    checkedOn,
  },
  acv: { title: "Liste des communes d'Action cœur de ville, ANCT", checkedOn },
  ort: {
    title:
      "Code de la construction et de l'habitation, article L.303-2 (opération de revitalisation de territoire)",
    checkedOn,
  },
  launch: { title: 'Lancement de Petites villes de demain le 1er octobre 2020', checkedOn },
  selection: { title: 'Instruction du 16 octobre 2020 : communes de moins de 20 000 habitants', checkedOn },
  population: { title: 'Populations de référence en vigueur en 2026, INSEE', checkedOn },
  csv: { title: 'RFC 4180, Common Format and MIME Type for CSV Files', checkedOn },
  iso8601: { title: 'ISO 8601, représentation de la date et de l’heure', checkedOn },
} as const satisfies Readonly<Record<string, RuleSource>>
