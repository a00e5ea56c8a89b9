import { useQuery } from '@tanstack/react-query'
import { Skeleton } from 'antd'
import { hotline } from '../../api/field'
import type { HotlineFigures } from '../../api/types'
import { usePolling } from '../../live/LiveProvider'
import { number } from '../numbers/figures'
import { ProblemAlert } from '../problems/ProblemAlert'
import { RegionName } from '../session/RegionName'
import { rateOf } from './actions'
import { useHotlineText } from './text'

/** The three rates to the digit, with what they are counted from; nothing is rounded twice. */
export const Rates = () => {
  const t = useHotlineText()
  const refetchInterval = usePolling()
  const { data, error, refetch } = useQuery({
    queryKey: ['cases', 'hotline-rates'],
    queryFn: hotline.rates,
    refetchInterval,
  })
  if (error) return <ProblemAlert error={error} onRetry={() => void refetch()} />
  if (!data) return <Skeleton active className="panel" />
  const { whole, weights, parts = [] } = data
  const base = number(whole?.dispatched) - number(whole?.excluded)
  const rates = [
    [t.response, whole?.responseRate, t.of(number(whole?.contacted), base)],
    [t.solution, whole?.solutionRate, t.of(number(whole?.solved), number(whole?.calledBack))],
    [
      t.satisfaction,
      whole?.satisfactionRate,
      t.of(number(whole?.satisfied), number(whole?.calledBack)),
    ],
    [t.score, whole?.score, number(whole?.excluded) ? t.excluded(number(whole?.excluded)) : ''],
  ] as const
  return (
    <section className="panel" aria-labelledby="rates-title" data-testid="hotline-rates">
      <header className="panel-head">
        <h2 id="rates-title">{t.rates}</h2>
        <span className="small muted num">{t.ratesOf(data.firstDate, data.lastDate)}</span>
      </header>
      <div className="rates">
        {rates.map(([name, rate, words]) => (
          <div key={name} className="rate">
            <span className="tile-name">{name}</span>
            <div>
              <strong className="num rate-number">{rateOf(rate)}</strong>
            </div>
            <div className="rate-bar" aria-hidden="true">
              <span style={{ width: `${(rate ?? 0) / 100}%` }} />
            </div>
            <span className="small muted num">{words || '\u00a0'}</span>
          </div>
        ))}
      </div>
      {weights && (
        <p className="small muted">
          {t.weights(weights.response, weights.solution, weights.satisfaction)}
          {weights.basicallyCounts && ` · ${t.basically}`}
        </p>
      )}
      {parts.length > 0 && <Parts parts={parts} />}
    </section>
  )
}

const Parts = ({ parts }: { parts: HotlineFigures[] }) => {
  const t = useHotlineText()
  return (
    <details className="as-table">
      <summary>{t.parts}</summary>
      <div className="scroll-x">
        <table className="plain-table num">
          <thead>
            <tr>
              {[t.region, t.dispatched, t.response, t.solution, t.satisfaction, t.score].map(
                (name) => (
                  <th key={name} scope="col">
                    {name}
                  </th>
                ),
              )}
            </tr>
          </thead>
          <tbody>
            {parts.map((part) => (
              <tr key={part.region}>
                <th scope="row">
                  <RegionName code={part.region} />
                </th>
                <td>{String(part.dispatched)}</td>
                <td>{rateOf(part.responseRate)}</td>
                <td>{rateOf(part.solutionRate)}</td>
                <td>{rateOf(part.satisfactionRate)}</td>
                <td>{rateOf(part.score)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  )
}
