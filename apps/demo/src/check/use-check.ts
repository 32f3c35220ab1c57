import { useEffect, useState } from 'react'
import type { Localized } from 'petites-villes'
import { referenceData } from '../session/session.js'
import { today } from '../today.js'
import type { CheckAnswer, Checked, CheckQuestion } from './check.worker.js'

export type Progress =
  | { readonly state: 'waiting' }
  | { readonly state: 'reading'; readonly rows: number }
  | { readonly state: 'checked'; readonly checked: Checked }
  | { readonly state: 'failed'; readonly reason: string }

export interface FileCheck {
  readonly progress: Progress
  readonly kinds: readonly { readonly id: string; readonly label: Localized }[]
  readonly check: (file: File, kind: string) => void
  readonly again: () => void
}

/** Has a worker check files, so that the page answers while a large one is read. Nothing is sent anywhere else. */
export function useCheck(): FileCheck {
  const [progress, setProgress] = useState<Progress>({ state: 'waiting' })
  const [kinds, setKinds] = useState<FileCheck['kinds']>([])
  const [worker, setWorker] = useState<Worker>()

  useEffect(() => {
    const checking = new Worker(new URL('./check.worker.ts', import.meta.url), { type: 'module' })
    checking.onmessage = ({ data }: MessageEvent<CheckAnswer>) => {
      if (data.state === 'kinds') setKinds(data.kinds)
      else setProgress(data)
    }
    checking.onerror = event => {
      setProgress({ state: 'failed', reason: event.message })
    }
    setWorker(checking)
    return () => {
      checking.terminate()
    }
  }, [])

  return {
    progress,
    kinds,
    check(file, kind) {
      setProgress({ state: 'reading', rows: 0 })
      referenceData().then(
        data => {
          const question: CheckQuestion = { file, kind, asOf: today(), data }
          worker?.postMessage(question)
        },
        (error: unknown) => {
          setProgress({ state: 'failed', reason: String(error) })
        },
      )
    },
    again() {
      setProgress({ state: 'waiting' })
    },
  }
}
