// What '@petites-villes/offers/rules' exports. "npm run contracts" writes this file.

export declare const offerRuleCatalogue: RuleCatalogue<typeof offerFacts>

// Not exported, but named by what is.

declare const offerFacts: {
  readonly 'town.territory': {
    readonly kind: 'enum'
    readonly decidedBy: 'nobody'
    readonly values: {
      readonly mainland: _petites_villes_core.Localized
      readonly corsica: _petites_villes_core.Localized
      readonly guadeloupe: _petites_villes_core.Localized
      readonly martinique: _petites_villes_core.Localized
      readonly guyane: _petites_villes_core.Localized
      readonly 'la-reunion': _petites_villes_core.Localized
      readonly mayotte: _petites_villes_core.Localized
      readonly 'saint-pierre-et-miquelon': _petites_villes_core.Localized
      readonly 'saint-barthelemy': _petites_villes_core.Localized
      readonly 'saint-martin': _petites_villes_core.Localized
      readonly 'other-overseas': _petites_villes_core.Localized
    }
    readonly label: _petites_villes_core.Localized
    readonly question: _petites_villes_core.Localized
  }
  readonly 'project.inPlanContract': {
    readonly kind: 'boolean'
    readonly label: _petites_villes_core.Localized
    readonly question: _petites_villes_core.Localized
    readonly sources: readonly [_petites_villes_core.Source]
  }
  readonly 'project.territorialCooperation': {
    readonly kind: 'boolean'
    readonly label: _petites_villes_core.Localized
    readonly question: _petites_villes_core.Localized
    readonly sources: readonly [_petites_villes_core.Source]
  }
  readonly 'project.leadCompetence': {
    readonly kind: 'boolean'
    readonly label: _petites_villes_core.Localized
    readonly question: _petites_villes_core.Localized
    readonly help: _petites_villes_core.Localized
    readonly sources: readonly [_petites_villes_core.Source]
  }
  readonly 'project.unmetNeed': {
    readonly kind: 'boolean'
    readonly label: _petites_villes_core.Localized
    readonly question: _petites_villes_core.Localized
  }
  readonly 'project.shopForm': {
    readonly kind: 'enum'
    readonly values: {
      readonly sedentary: _petites_villes_core.Localized
      readonly itinerant: _petites_villes_core.Localized
    }
    readonly label: _petites_villes_core.Localized
    readonly question: _petites_villes_core.Localized
  }
  readonly 'project.sustainable': {
    readonly kind: 'boolean'
    readonly label: _petites_villes_core.Localized
    readonly question: _petites_villes_core.Localized
  }
  readonly 'project.salesArea': {
    readonly kind: 'number'
    readonly unit: 'square-metres'
    readonly min: 0
    readonly label: _petites_villes_core.Localized
    readonly question: _petites_villes_core.Localized
  }
  readonly 'project.foodStore': {
    readonly kind: 'boolean'
    readonly label: _petites_villes_core.Localized
    readonly question: _petites_villes_core.Localized
  }
  readonly 'project.monument': {
    readonly kind: 'enum'
    readonly decidedBy: 'authority'
    readonly values: {
      readonly none: _petites_villes_core.Localized
      readonly inscrit: _petites_villes_core.Localized
      readonly classe: _petites_villes_core.Localized
    }
    readonly label: _petites_villes_core.Localized
    readonly question: _petites_villes_core.Localized
  }
  readonly 'project.regionSharePercent': {
    readonly kind: 'number'
    readonly unit: 'percent'
    readonly min: 0
    readonly max: 100
    readonly label: _petites_villes_core.Localized
    readonly question: _petites_villes_core.Localized
  }
  readonly 'project.vacantYears': {
    readonly kind: 'number'
    readonly unit: 'years'
    readonly min: 0
    readonly label: _petites_villes_core.Localized
    readonly question: _petites_villes_core.Localized
  }
  readonly 'project.anahWorks': {
    readonly kind: 'boolean'
    readonly label: _petites_villes_core.Localized
    readonly question: _petites_villes_core.Localized
  }
  readonly 'project.letAsMainResidence': {
    readonly kind: 'boolean'
    readonly label: _petites_villes_core.Localized
    readonly question: _petites_villes_core.Localized
  }
  readonly 'project.homeAgeYears': {
    readonly kind: 'number'
    readonly decidedBy: 'nobody'
    readonly unit: 'years'
    readonly min: 0
    readonly label: _petites_villes_core.Localized
    readonly question: _petites_villes_core.Localized
  }
  readonly 'project.energyClassAfter': {
    readonly kind: 'enum'
    readonly values: {
      readonly A: _petites_villes_core.Localized
      readonly B: _petites_villes_core.Localized
      readonly C: _petites_villes_core.Localized
      readonly D: _petites_villes_core.Localized
      readonly E: _petites_villes_core.Localized
      readonly F: _petites_villes_core.Localized
      readonly G: _petites_villes_core.Localized
    }
    readonly label: _petites_villes_core.Localized
    readonly question: _petites_villes_core.Localized
  }
  readonly 'project.leavesPassoire': {
    readonly kind: 'boolean'
    readonly label: _petites_villes_core.Localized
    readonly question: _petites_villes_core.Localized
  }
  readonly 'project.ownerIncome': {
    readonly kind: 'enum'
    readonly decidedBy: 'nobody'
    readonly values: {
      readonly 'very-modest': _petites_villes_core.Localized
      readonly modest: _petites_villes_core.Localized
      readonly other: _petites_villes_core.Localized
    }
    readonly label: _petites_villes_core.Localized
    readonly question: _petites_villes_core.Localized
  }
  readonly 'project.veryDegraded': {
    readonly kind: 'boolean'
    readonly label: _petites_villes_core.Localized
    readonly question: _petites_villes_core.Localized
  }
  readonly 'project.coOwnershipInDifficulty': {
    readonly kind: 'boolean'
    readonly label: _petites_villes_core.Localized
    readonly question: _petites_villes_core.Localized
  }
  readonly 'applicant.kind': {
    readonly kind: 'enum'
    readonly values: {
      readonly commune: _petites_villes_core.Localized
      readonly epci: _petites_villes_core.Localized
      readonly petr: _petites_villes_core.Localized
      readonly syndicat: _petites_villes_core.Localized
      readonly department: _petites_villes_core.Localized
      readonly region: _petites_villes_core.Localized
      readonly association: _petites_villes_core.Localized
    }
    readonly label: _petites_villes_core.Localized
    readonly question: _petites_villes_core.Localized
    readonly help: _petites_villes_core.Localized
  }
  readonly 'project.kinds': {
    readonly kind: 'set'
    readonly values: {
      readonly 'thermal-renovation': _petites_villes_core.Localized
      readonly 'renewable-energy': _petites_villes_core.Localized
      readonly 'renewable-heat': _petites_villes_core.Localized
      readonly safety: _petites_villes_core.Localized
      readonly mobility: _petites_villes_core.Localized
      readonly cycling: _petites_villes_core.Localized
      readonly 'housing-construction': _petites_villes_core.Localized
      readonly 'unfit-housing-demolition': _petites_villes_core.Localized
      readonly 'unfit-housing-restoration': _petites_villes_core.Localized
      readonly 'inclusive-housing': _petites_villes_core.Localized
      readonly digital: _petites_villes_core.Localized
      readonly school: _petites_villes_core.Localized
      readonly 'population-growth': _petites_villes_core.Localized
      readonly 'rural-development': _petites_villes_core.Localized
      readonly brownfield: _petites_villes_core.Localized
      readonly renaturation: _petites_villes_core.Localized
      readonly 'flood-prevention': _petites_villes_core.Localized
      readonly 'forest-fire-prevention': _petites_villes_core.Localized
      readonly 'mountain-risks': _petites_villes_core.Localized
      readonly biowaste: _petites_villes_core.Localized
      readonly coastline: _petites_villes_core.Localized
      readonly bridge: _petites_villes_core.Localized
      readonly 'third-place': _petites_villes_core.Localized
      readonly 'four-season-tourism': _petites_villes_core.Localized
      readonly heritage: _petites_villes_core.Localized
      readonly 'disaster-repair': _petites_villes_core.Localized
      readonly water: _petites_villes_core.Localized
      readonly sanitation: _petites_villes_core.Localized
      readonly waste: _petites_villes_core.Localized
      readonly roads: _petites_villes_core.Localized
      readonly biodiversity: _petites_villes_core.Localized
    }
    readonly label: _petites_villes_core.Localized
    readonly question: _petites_villes_core.Localized
    readonly help: _petites_villes_core.Localized
  }
  readonly 'project.zones': {
    readonly kind: 'set'
    readonly values: {
      readonly qpv: _petites_villes_core.Localized
      readonly npnru: _petites_villes_core.Localized
      readonly 'zrr-centre-bourg': _petites_villes_core.Localized
      readonly zafr: _petites_villes_core.Localized
      readonly 'ort-centre': _petites_villes_core.Localized
      readonly spr: _petites_villes_core.Localized
    }
    readonly label: _petites_villes_core.Localized
    readonly question: _petites_villes_core.Localized
    readonly help: _petites_villes_core.Localized
  }
  readonly 'project.startedOn': {
    readonly kind: 'date'
    readonly nullable: true
    readonly label: _petites_villes_core.Localized
    readonly question: _petites_villes_core.Localized
    readonly help: _petites_villes_core.Localized
  }
  readonly 'project.inStateContract': {
    readonly kind: 'boolean'
    readonly label: _petites_villes_core.Localized
    readonly question: _petites_villes_core.Localized
  }
  readonly 'project.inMassifMeasure': {
    readonly kind: 'boolean'
    readonly label: _petites_villes_core.Localized
    readonly question: _petites_villes_core.Localized
  }
  readonly 'project.deficit': {
    readonly kind: 'boolean'
    readonly label: _petites_villes_core.Localized
    readonly question: _petites_villes_core.Localized
  }
  readonly 'project.sealsSoil': {
    readonly kind: 'boolean'
    readonly label: _petites_villes_core.Localized
    readonly question: _petites_villes_core.Localized
  }
  readonly 'project.energySavingPercent': {
    readonly kind: 'number'
    readonly unit: 'percent'
    readonly min: 0
    readonly max: 100
    readonly label: _petites_villes_core.Localized
    readonly question: _petites_villes_core.Localized
  }
  readonly 'project.pooledPosts': {
    readonly kind: 'boolean'
    readonly label: _petites_villes_core.Localized
    readonly question: _petites_villes_core.Localized
  }
  readonly 'project.groupSize': {
    readonly kind: 'integer'
    readonly unit: 'communes'
    readonly min: 1
    readonly label: _petites_villes_core.Localized
    readonly question: _petites_villes_core.Localized
    readonly help: _petites_villes_core.Localized
  }
  readonly 'project.groupAllSmall': {
    readonly kind: 'boolean'
    readonly label: _petites_villes_core.Localized
    readonly question: _petites_villes_core.Localized
  }
  readonly 'project.epciSupport': {
    readonly kind: 'boolean'
    readonly label: _petites_villes_core.Localized
    readonly question: _petites_villes_core.Localized
  }
  readonly 'pvd.member': {
    readonly kind: 'boolean'
    readonly decidedBy: 'authority'
    readonly label: _petites_villes_core.Localized
    readonly question: _petites_villes_core.Localized
    readonly sources: readonly [
      {
        readonly id: 'anct-liste-2026'
        readonly title: string
        readonly publisher: string
        readonly url: string
        readonly checkedOn: _petites_villes_core.CivilDate
        readonly confidence: 'high'
      },
    ]
  }
  readonly 'pvd.adhesionSignedOn': {
    readonly kind: 'date'
    readonly nullable: true
    readonly label: _petites_villes_core.Localized
    readonly question: _petites_villes_core.Localized
    readonly sources: readonly [
      {
        readonly id: 'anct-liste-2026'
        readonly title: string
        readonly publisher: string
        readonly url: string
        readonly checkedOn: _petites_villes_core.CivilDate
        readonly confidence: 'high'
      },
    ]
  }
  readonly 'pvd.frameworkSignedOn': {
    readonly kind: 'date'
    readonly nullable: true
    readonly label: _petites_villes_core.Localized
    readonly question: _petites_villes_core.Localized
    readonly help: _petites_villes_core.Localized
  }
  readonly 'acv.member': {
    readonly kind: 'boolean'
    readonly decidedBy: 'authority'
    readonly label: _petites_villes_core.Localized
    readonly question: _petites_villes_core.Localized
    readonly sources: readonly [_petites_villes_core.Source]
  }
  readonly 'ort.signedOn': {
    readonly kind: 'date'
    readonly nullable: true
    readonly label: _petites_villes_core.Localized
    readonly question: _petites_villes_core.Localized
    readonly help: _petites_villes_core.Localized
    readonly sources: readonly [
      {
        readonly id: 'dgaln-ort-2026'
        readonly title: string
        readonly publisher: string
        readonly url: string
        readonly checkedOn: _petites_villes_core.CivilDate
        readonly confidence: 'high'
      },
    ]
  }
  readonly 'frr.zoning': {
    readonly kind: 'enum'
    readonly decidedBy: 'authority'
    readonly values: {
      readonly none: _petites_villes_core.Localized
      readonly frr: _petites_villes_core.Localized
      readonly 'frr+': _petites_villes_core.Localized
    }
    readonly label: _petites_villes_core.Localized
    readonly question: _petites_villes_core.Localized
    readonly help: _petites_villes_core.Localized
    readonly sources: readonly [
      {
        readonly id: 'dgcl-frr-2025'
        readonly title: string
        readonly publisher: string
        readonly publishedOn: _petites_villes_core.CivilDate
        readonly checkedOn: _petites_villes_core.CivilDate
        readonly confidence: 'high'
      },
    ]
  }
  readonly 'housing.operations': {
    readonly kind: 'set'
    readonly values: {
      readonly opah: _petites_villes_core.Localized
      readonly 'opah-ru': _petites_villes_core.Localized
      readonly 'opah-rr': _petites_villes_core.Localized
      readonly 'opah-cd': _petites_villes_core.Localized
      readonly pig: _petites_villes_core.Localized
      readonly 'plan-de-sauvegarde': _petites_villes_core.Localized
      readonly orcod: _petites_villes_core.Localized
      readonly 'etude-pre-operationnelle': _petites_villes_core.Localized
    }
    readonly label: _petites_villes_core.Localized
    readonly question: _petites_villes_core.Localized
    readonly help: _petites_villes_core.Localized
  }
  readonly 'epci.population': {
    readonly kind: 'integer'
    readonly decidedBy: 'nobody'
    readonly unit: 'inhabitants'
    readonly min: 0
    readonly nullable: true
    readonly label: _petites_villes_core.Localized
    readonly question: _petites_villes_core.Localized
  }
  readonly 'epci.density': {
    readonly kind: 'number'
    readonly decidedBy: 'nobody'
    readonly unit: 'inhabitants-per-km2'
    readonly min: 0
    readonly nullable: true
    readonly label: _petites_villes_core.Localized
    readonly question: _petites_villes_core.Localized
  }
  readonly 'epci.centrePopulation': {
    readonly kind: 'integer'
    readonly decidedBy: 'nobody'
    readonly unit: 'inhabitants'
    readonly min: 0
    readonly nullable: true
    readonly label: _petites_villes_core.Localized
    readonly question: _petites_villes_core.Localized
  }
  readonly 'epci.rural': {
    readonly kind: 'boolean'
    readonly decidedBy: 'nobody'
    readonly nullable: true
    readonly label: _petites_villes_core.Localized
    readonly question: _petites_villes_core.Localized
  }
  readonly 'department.rural': {
    readonly kind: 'boolean'
    readonly decidedBy: 'nobody'
    readonly label: _petites_villes_core.Localized
    readonly question: _petites_villes_core.Localized
  }
  readonly 'dgf.meanFinancialPotentialPerInhabitant': {
    readonly kind: 'number'
    readonly decidedBy: 'nobody'
    readonly unit: 'euros-per-inhabitant'
    readonly min: 0
    readonly label: _petites_villes_core.Localized
    readonly question: _petites_villes_core.Localized
    readonly help: _petites_villes_core.Localized
  }
  readonly 'syndicat.population': {
    readonly kind: 'integer'
    readonly decidedBy: 'nobody'
    readonly unit: 'inhabitants'
    readonly min: 0
    readonly label: _petites_villes_core.Localized
    readonly question: _petites_villes_core.Localized
  }
  readonly 'syndicat.onlyRural': {
    readonly kind: 'boolean'
    readonly decidedBy: 'nobody'
    readonly label: _petites_villes_core.Localized
    readonly question: _petites_villes_core.Localized
  }
  readonly 'town.population': {
    readonly kind: 'integer'
    readonly decidedBy: 'nobody'
    readonly unit: 'inhabitants'
    readonly min: 0
    readonly label: _petites_villes_core.Localized
    readonly question: _petites_villes_core.Localized
    readonly help: _petites_villes_core.Localized
  }
  readonly 'town.dgfPopulation': {
    readonly kind: 'integer'
    readonly decidedBy: 'nobody'
    readonly unit: 'inhabitants'
    readonly min: 0
    readonly label: _petites_villes_core.Localized
    readonly question: _petites_villes_core.Localized
    readonly help: _petites_villes_core.Localized
    readonly sources: readonly [_petites_villes_core.Source]
  }
  readonly 'town.overseas': {
    readonly kind: 'boolean'
    readonly decidedBy: 'nobody'
    readonly label: _petites_villes_core.Localized
    readonly question: _petites_villes_core.Localized
    readonly help: _petites_villes_core.Localized
  }
  readonly 'town.mountain': {
    readonly kind: 'boolean'
    readonly decidedBy: 'nobody'
    readonly label: _petites_villes_core.Localized
    readonly question: _petites_villes_core.Localized
    readonly help: _petites_villes_core.Localized
    readonly sources: readonly [_petites_villes_core.Source, _petites_villes_core.Source]
  }
  readonly 'town.inMassif': {
    readonly kind: 'boolean'
    readonly decidedBy: 'nobody'
    readonly label: _petites_villes_core.Localized
    readonly question: _petites_villes_core.Localized
    readonly help: _petites_villes_core.Localized
    readonly sources: readonly [_petites_villes_core.Source]
  }
  readonly 'town.densityLevel': {
    readonly kind: 'enum'
    readonly decidedBy: 'nobody'
    readonly values: {
      readonly '1': _petites_villes_core.Localized
      readonly '2': _petites_villes_core.Localized
      readonly '3': _petites_villes_core.Localized
      readonly '4': _petites_villes_core.Localized
      readonly '5': _petites_villes_core.Localized
      readonly '6': _petites_villes_core.Localized
      readonly '7': _petites_villes_core.Localized
    }
    readonly label: _petites_villes_core.Localized
    readonly question: _petites_villes_core.Localized
    readonly help: _petites_villes_core.Localized
    readonly sources: readonly [_petites_villes_core.Source]
  }
  readonly 'town.newCommuneSince': {
    readonly kind: 'date'
    readonly decidedBy: 'authority'
    readonly nullable: true
    readonly label: _petites_villes_core.Localized
    readonly question: _petites_villes_core.Localized
  }
  readonly 'town.formerlyDetrEligible': {
    readonly kind: 'boolean'
    readonly decidedBy: 'nobody'
    readonly label: _petites_villes_core.Localized
    readonly question: _petites_villes_core.Localized
  }
  readonly 'town.financialPotentialPerInhabitant': {
    readonly kind: 'number'
    readonly decidedBy: 'nobody'
    readonly unit: 'euros-per-inhabitant'
    readonly min: 0
    readonly label: _petites_villes_core.Localized
    readonly question: _petites_villes_core.Localized
    readonly help: _petites_villes_core.Localized
  }
  readonly 'town.fiscalPotential': {
    readonly kind: 'money'
    readonly decidedBy: 'nobody'
    readonly min: 0
    readonly label: _petites_villes_core.Localized
    readonly question: _petites_villes_core.Localized
    readonly help: _petites_villes_core.Localized
  }
  readonly 'town.centrality': {
    readonly kind: 'boolean'
    readonly decidedBy: 'nobody'
    readonly label: _petites_villes_core.Localized
    readonly question: _petites_villes_core.Localized
  }
  readonly 'town.lowResources': {
    readonly kind: 'boolean'
    readonly decidedBy: 'nobody'
    readonly label: _petites_villes_core.Localized
    readonly question: _petites_villes_core.Localized
    readonly help: _petites_villes_core.Localized
  }
  readonly 'town.protectedArea': {
    readonly kind: 'boolean'
    readonly decidedBy: 'authority'
    readonly label: _petites_villes_core.Localized
    readonly question: _petites_villes_core.Localized
    readonly help: _petites_villes_core.Localized
  }
  readonly 'town.nextToMarineProtectedArea': {
    readonly kind: 'boolean'
    readonly decidedBy: 'nobody'
    readonly label: _petites_villes_core.Localized
    readonly question: _petites_villes_core.Localized
  }
  readonly 'town.coastal': {
    readonly kind: 'boolean'
    readonly decidedBy: 'nobody'
    readonly label: _petites_villes_core.Localized
    readonly question: _petites_villes_core.Localized
  }
}
