export { type Pillar, pillar, type PillarId, pillars } from './pillar.js'
export { programmeSources } from './sources.js'
export { isTheme, type Theme, themeLabels, themes } from './theme.js'
