import { library } from '../../tsup.base.js'

/** `dist/main.js` is what the command `bin/pvd.js` runs, and loads what a command needs when it is asked; `dist/index.js` is `run`. */
export default library({
  entry: ['src/main.ts', 'src/index.ts'],
  platform: 'node',
  splitting: true,
  dts: { entry: 'src/index.ts' },
})
