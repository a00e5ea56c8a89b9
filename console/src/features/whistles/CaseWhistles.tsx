import { useQuery } from '@tanstack/react-query'
import { api } from '../../api/endpoints'
import type { Case } from '../../api/types'
import { usePolling } from '../../live/LiveProvider'
import { ProblemAlert } from '../problems/ProblemAlert'
import { RaisePreWhistle } from './RaisePreWhistle'
import { useWhistleText } from './text'
import { WhistleCard } from './WhistleCard'

/** The whistles of one case, latest first; a page of them at most. */
export const CaseWhistles = ({ it }: { it: Case }) => {
  const t = useWhistleText()
  const refetchInterval = usePolling()
  const { data, error, refetch } = useQuery({
    queryKey: ['case', it.id, 'whistles'],
    queryFn: () => api.whistles(it.id, undefined),
    refetchInterval,
  })
  const whistles = data?.whistles ?? []
  return (
    <section className="panel" aria-labelledby="whistle-title" data-testid="whistle-panel">
      <h2 id="whistle-title">{t.title}</h2>
      {error && <ProblemAlert error={error} onRetry={() => void refetch()} />}
      {data && !whistles.length && <p className="muted">{t.none}</p>}
      <RaisePreWhistle it={it} />
      {whistles.map((whistle) => (
        <WhistleCard key={whistle.id} whistle={whistle} />
      ))}
    </section>
  )
}
