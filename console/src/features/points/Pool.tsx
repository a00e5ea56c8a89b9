import { useQuery } from '@tanstack/react-query'
import { Input, Skeleton } from 'antd'
import { useState } from 'react'
import { rewards } from '../../api/points'
import type { Int64 } from '../../api/types'
import { ProblemAlert } from '../problems/ProblemAlert'
import { RegionName } from '../session/RegionName'
import { useSession } from '../session/session'
import { COMMUNITY } from './actions'
import { usePointsText } from './text'

/** What a community has given out, and what came back; of one community at a time. */
export const Pool = () => {
  const t = usePointsText()
  const { region: own = '' } = useSession()
  const [region, setRegion] = useState(COMMUNITY.test(own) ? own : '')
  return (
    <section aria-label={t.parts.pool}>
      {!COMMUNITY.test(own) && (
        <Input
          aria-label={t.community}
          placeholder={t.community}
          value={region}
          maxLength={12}
          onChange={({ target }) => setRegion(target.value.trim())}
          data-testid="pool-region"
        />
      )}
      {COMMUNITY.test(region) ? (
        <Sums key={region} region={region} />
      ) : (
        <p className="muted">{t.poolHint}</p>
      )}
    </section>
  )
}

const Sums = ({ region }: { region: string }) => {
  const t = usePointsText()
  const { data, error, refetch } = useQuery({
    queryKey: ['points', 'pool', region],
    queryFn: () => rewards.pool(region),
  })
  if (error) return <ProblemAlert error={error} onRetry={() => void refetch()} />
  if (!data) return <Skeleton active className="panel" />
  const line = (name: string, value: Int64, hint: string) => (
    <tr>
      <th scope="row">
        {name} <span className="small muted">{hint}</span>
      </th>
      <td className="num" data-testid={`pool-${name}`}>
        {Number(value).toLocaleString('en-US')}
      </td>
    </tr>
  )
  return (
    <div className="panel" data-testid="pool">
      <h2>
        <RegionName code={region} withCode />
      </h2>
      <table className="plain-table">
        <tbody>
          {line(t.given, data.given, t.givenHint)}
          {line(t.returned, data.returned, t.returnedHint)}
          {line(t.outstanding, data.outstanding, t.outstandingHint)}
          {line(t.held, data.held, t.heldHint)}
        </tbody>
      </table>
    </div>
  )
}
