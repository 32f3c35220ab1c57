import { lazy, Suspense } from 'react'
import { useAddress } from '../address/use-address.js'
import { Title } from '../frame/title.js'
import { Waiting } from '../frame/waiting.js'
import { useGazetteer } from '../session/session.js'
import { useSpeech } from '../words/words.js'
import { PlanView } from '../plan/plan-view.js'
import { TownHead } from './town-head.js'
import { TownPages } from './town-pages.js'
import { UnknownTown } from './unknown-town.js'

const FundingView = lazy(() => import('../funding/funding-view.js'))
const PeersView = lazy(() => import('../peers/peers-view.js'))

/** A town and one of its pages. The town is there before its plan. */
export default function TownView({ code }: { readonly code: string }) {
  const gazetteer = useGazetteer()
  const { view } = useAddress()
  const { words } = useSpeech()
  const town = gazetteer.town(code)
  if (!town) return <UnknownTown code={code} />
  return (
    <>
      <Title text={town.name} />
      <TownHead town={town} />
      <TownPages town={town} />
      <Suspense fallback={<Waiting text={words.loading.plan} />}>
        {view === 'funding' ? (
          <FundingView town={town} />
        ) : view === 'peers' ? (
          <PeersView town={town} />
        ) : (
          <PlanView town={town} />
        )}
      </Suspense>
    </>
  )
}
