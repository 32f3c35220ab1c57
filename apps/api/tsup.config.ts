import { library } from '../../tsup.base.js'

/** One program: `dist/main.js` listens. Nobody imports it, so that it has no declarations. */
export default library({ entry: ['src/main.ts'], platform: 'node', dts: false })
