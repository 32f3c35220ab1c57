import { adviceCases } from './catalogue/advice.cases.js'
import { ceremaCases } from './catalogue/cerema.cases.js'
import { ruralShopCases } from './catalogue/rural-shops.cases.js'
import { bdtMissionCases } from './catalogue/bdt-missions.cases.js'
import { bridgeCases } from './catalogue/bridges.cases.js'
import { callCases } from './catalogue/calls.cases.js'
import { commerceRecoveryCases } from './catalogue/commerce-recovery.cases.js'
import { commerceCases } from './catalogue/commerce.cases.js'
import type { OfferCases } from './catalogue/example.js'
import { fondsVertCases } from './catalogue/fonds-vert.cases.js'
import { heritageCases } from './catalogue/heritage.cases.js'
import { housingOperationCases } from './catalogue/housing-operations.cases.js'
import { housingOwnerCases } from './catalogue/housing-owners.cases.js'
import { legalEffectCases } from './catalogue/legal-effects.cases.js'
import { loanCases } from './catalogue/loans.cases.js'
import { mountainCases } from './catalogue/mountain.cases.js'
import { projectManagerCases } from './catalogue/project-managers.cases.js'
import { publicEngineeringCases } from './catalogue/public-engineering.cases.js'
import { ruralZoneCases } from './catalogue/rural-zones.cases.js'
import { serviceCases } from './catalogue/services.cases.js'
import { stateGrantCases } from './catalogue/state-grants.cases.js'

/** The examples of every offer. */
export const offerCases: OfferCases = {
  ...projectManagerCases,
  ...adviceCases,
  ...publicEngineeringCases,
  ...ceremaCases,
  ...bdtMissionCases,
  ...callCases,
  ...bridgeCases,
  ...commerceCases,
  ...ruralShopCases,
  ...commerceRecoveryCases,
  ...housingOperationCases,
  ...housingOwnerCases,
  ...stateGrantCases,
  ...fondsVertCases,
  ...serviceCases,
  ...mountainCases,
  ...ruralZoneCases,
  ...legalEffectCases,
  ...heritageCases,
  ...loanCases,
}
