// What 'petites-villes/towns' exports. "npm run contracts" writes this file.

export { Gazetteer } from '@petites-villes/towns'

export { LookUp } from '@petites-villes/towns'

export { ReferenceData } from '@petites-villes/towns'

export { Town } from '@petites-villes/towns'

export { createGazetteer } from '@petites-villes/towns'

export { describeNearness } from '@petites-villes/towns'

export declare function loadGazetteer(): Promise<Gazetteer>

export declare function loadReferenceData(): Promise<ReferenceData>

export { nearTowns } from '@petites-villes/towns'

export { townSentences } from '@petites-villes/towns'

export { withPreposition } from '@petites-villes/towns'
