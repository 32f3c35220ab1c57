import { chosenMark } from '../search/choose-town.js'

/** The measure that the bench reads: from the choice of a town to its plan on the screen. */
export const drawnMeasure = 'plan-drawn'

/** Called once the plan is in the document; the frame after the next one has been painted when its task runs. */
export function measureDrawing(): void {
  if (performance.getEntriesByName(chosenMark).length === 0) return
  requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      if (performance.getEntriesByName(chosenMark).length > 0) performance.measure(drawnMeasure, chosenMark)
      performance.clearMarks(chosenMark)
      port1.close()
    }
    port2.postMessage(null)
  })
}
