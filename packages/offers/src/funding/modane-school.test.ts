import { civilDate, euros, type Language } from '@petites-villes/core'
import { expect, test } from 'vitest'
import { modane } from '../catalogue/example.js'
import { describeFundingPlan } from './describe-plan.js'
import { fundingPlan } from './funding-plan.js'
import type { FundingPlan } from './plan.js'
import type { Project } from './project.js'

const asOf = civilDate('2026-11-22')

const school: Project = {
  cost: euros(400_000),
  owner: 'commune',
  kinds: ['school', 'thermal-renovation'],
  startsOn: civilDate('2027-03-01'),
}

const page = (title: string, plan: FundingPlan, language: Language) =>
  [
    `# ${title}`,
    ...describeFundingPlan(plan).map(({ heading, items }) =>
      [`## ${heading[language]}`, '', ...items.map(item => `- ${item[language]}`)].join('\n'),
    ),
  ].join('\n\n') + '\n'

test('a school in Modane, before anybody was asked', async () => {
  const plan = fundingPlan(school, { facts: modane, asOf })
  await expect(page('Modane : rénover une école, 400 000 €', plan, 'fr')).toMatchFileSnapshot(
    './testing/modane-school-first.fr.md',
  )
})

test('a school in Modane, with the answers of the funders', async () => {
  const plan = fundingPlan(
    {
      ...school,
      parts: { works: euros(360_000), studies: euros(40_000) },
      announced: { detr: euros(120_000), dsil: euros(100_000) },
      otherPublicGrants: euros(40_000),
      privateGifts: euros(10_000),
      ownResources: euros(50_000),
    },
    {
      facts: {
        ...modane,
        'town.dgfPopulation': 4_200,
        'town.financialPotentialPerInhabitant': 900,
        'dgf.meanFinancialPotentialPerInhabitant': 1_000,
        'town.newCommuneSince': null,
        'project.energySavingPercent': 45,
        'project.monument': 'none',
        'project.zones': [],
        'project.leadCompetence': false,
        'project.inPlanContract': false,
        'project.territorialCooperation': false,
      },
      asOf,
    },
  )
  const title = 'Modane : rénover une école, 400 000 €, avec les réponses des financeurs'
  await expect(page(title, plan, 'fr')).toMatchFileSnapshot('./testing/modane-school-answers.fr.md')
  await expect(page('Modane: to renovate a school, with the answers', plan, 'en')).toMatchFileSnapshot(
    './testing/modane-school-answers.en.md',
  )
})
