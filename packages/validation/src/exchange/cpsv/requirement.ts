import { type CivilDate, type Localized, localized } from '@petites-villes/core'
import {
  describeRule,
  factsOf,
  isLeaf,
  type Rule,
  type Rulebook,
  say,
  versionAt,
} from '@petites-villes/eligibility'
import { LossList } from '../loss.js'
import type { JsonLdNode } from './context.js'
import { cpsvLoss } from './cpsv-loss.js'
import { addSource } from './legal-resource.js'
import { inBoth, type NodeList } from './nodes.js'

interface Tree {
  readonly nodes: NodeList
  readonly lost: LossList
  readonly rulebook: Rulebook
  readonly asOf: CivilDate
}

const combinations: Readonly<Record<string, Localized>> = {
  all: { fr: 'toutes les exigences', en: 'all the requirements' },
  any: { fr: 'au moins une exigence', en: 'one requirement at least' },
  atLeast: { fr: 'un nombre d’exigences', en: 'a number of the requirements' },
  not: { fr: 'aucune des exigences', en: 'none of the requirements' },
  assume: { fr: 'l’exigence, avec une supposition', en: 'the requirement, with a supposition' },
  criterion: { fr: 'une exigence qui a un nom', en: 'a requirement with a name' },
}

/**
 * A rule as a tree of requirements that mirrors it: combinations nest, a leaf names the facts that it reads. The tree says in
 * its titles what a person needs; a program cannot evaluate it.
 *
 * @param id of the requirement, from which those inside make theirs
 * @param field the place of the rule in the offer, for the losses
 */
export function addRequirement(tree: Tree, rule: Rule, id: string, field: string): string {
  const { nodes, lost, rulebook, asOf } = tree
  if (!isLeaf(rule) && rule.op === 'criterion') return addCriterion(tree, rule.id, field)
  const token = describeRule(rule, { rulebook, asOf })
  const title = localized(language => say(token, language))
  const requirement = (properties: JsonLdNode) =>
    nodes.add(nodes.iri('requirement', id), 'cv:Requirement', {
      'dct:identifier': id,
      'dct:title': inBoth(title),
      ...properties,
    })
  if (isLeaf(rule)) {
    lost.add(field, cpsvLoss.operator, title.fr)
    return requirement({ 'cv:hasConcept': conceptsOf(rule, tree) })
  }
  lost.add(`${field}/op`, cpsvLoss.combination, rule.op)
  if (rule.op === 'assume') lost.add(`${field}/value`, cpsvLoss.assumption, title.fr)
  const parts: readonly (readonly [Rule, string])[] =
    rule.op === 'assume'
      ? [[rule.in, `${field}/in`]]
      : rule.op === 'not'
        ? [[rule.of, `${field}/of`]]
        : rule.of.map((part, at) => [part, `${field}/of/${at}`] as const)
  return requirement({
    'dct:type': combination(nodes, rule.op),
    'cv:hasRequirement': parts.map(([part, place], at) =>
      addRequirement(tree, part, `${id}.${at + 1}`, place),
    ),
  })
}

function combination(nodes: NodeList, op: string): string {
  return nodes.concept('combination', op, combinations[op] ?? { fr: op, en: op })
}

/** A criterion has one node, whoever refers to it; its losses count for each reference, as a reader meets them. */
function addCriterion(tree: Tree, criterionId: string, field: string): string {
  const { nodes, lost, rulebook, asOf } = tree
  const id = `criterion.${criterionId}`
  const iri = nodes.iri('requirement', id)
  const criterion = rulebook.criteria[criterionId]
  lost.add(field, cpsvLoss.operator, criterion?.label.fr ?? criterionId)
  if (nodes.nodes.has(iri)) return iri
  const version = criterion && versionAt(criterion.versions, asOf)
  // Held before its parts are made, so that a cycle of criteria would end.
  nodes.add(iri, 'cv:Requirement', {})
  // Its parts stand in the rulebook and not in the offer: their losses have no place in it.
  const inside = { ...tree, lost: new LossList() }
  return nodes.add(iri, 'cv:Requirement', {
    'dct:identifier': id,
    'dct:title': inBoth(criterion?.label ?? { fr: criterionId, en: criterionId }),
    'dct:type': combination(nodes, 'criterion'),
    'cv:hasRequirement': version ? [addRequirement(inside, version.value, `${id}.1`, field)] : [],
    'cv:isDerivedFrom': (version?.sources ?? []).map(source => addSource(nodes, source)),
  })
}

function conceptsOf(rule: Rule, { nodes, rulebook }: Tree): string[] {
  return [...factsOf(rule, rulebook)].map(fact => {
    const known = rulebook.vocabulary[fact]
    return nodes.add(nodes.iri('fact', fact), 'cv:InformationConcept', {
      'dct:identifier': fact,
      'skos:prefLabel': inBoth(known?.label ?? { fr: fact, en: fact }),
      'dct:description': known ? inBoth(known.question) : [],
    })
  })
}
