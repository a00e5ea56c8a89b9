import { useQuery } from '@tanstack/react-query'
import { whistling } from '../../api/field'
import type { WhistleFigures } from '../../api/types'
import { usePolling } from '../../live/LiveProvider'
import { number } from '../numbers/figures'
import { ProblemAlert } from '../problems/ProblemAlert'
import { RegionName } from '../session/RegionName'
import { useWhistleMore } from './moreText'

/** Hundredths of a percent; -1 when there is nothing to divide by: whistles.proto#WhistleNumbers. */
export const wholeRate = (hundredths: number): string =>
  hundredths < 0 ? '—' : `${(hundredths / 100).toFixed(2)}%`
const mean = (hundredths: number): string => (hundredths < 0 ? '—' : (hundredths / 100).toFixed(2))

/** How departments have answered, from events alone. */
export const WhistleRates = () => {
  const t = useWhistleMore()
  const refetchInterval = usePolling()
  const { data, error } = useQuery({
    queryKey: ['cases', 'whistle-numbers'],
    queryFn: whistling.numbers,
    refetchInterval,
  })
  if (error) return <ProblemAlert error={error} />
  const total = data?.total
  if (!total || !Number(total.whistles)) return null
  const required = number(total.required)
  const tiles = [
    [t.arriveRate, wholeRate(total.arriveRate), t.of(number(total.arrivedOnTime), required)],
    [t.doneRate, wholeRate(total.doneRate), t.of(number(total.done), required)],
    [t.ackRate, wholeRate(total.ackRate), t.of(number(total.ackedOnTime), required)],
    [t.scoreMean, mean(total.scoreMean), t.of(number(total.closed), number(total.whistles))],
  ] as const
  return (
    <section className="panel" aria-labelledby="whistle-rates" data-testid="whistle-rates">
      <h2 id="whistle-rates">{t.numbers}</h2>
      <div className="rates">
        {tiles.map(([name, rate, words]) => (
          <div key={name}>
            <span className="tile-name">{name}</span>
            <div>
              <strong className="num rate-number">{rate}</strong>
            </div>
            <span className="small muted num">{words}</span>
          </div>
        ))}
      </div>
      <Parts
        title={t.byDepartment}
        head={t.department}
        parts={(data.byDepartment ?? []).map((one) => [one.org, one.org, one.figures])}
      />
      <Parts
        title={t.byStreet}
        head={t.street}
        parts={(data.byStreet ?? []).map((one) => [
          one.street,
          <RegionName key={one.street} code={one.street} />,
          one.figures,
        ])}
      />
    </section>
  )
}

interface PartsProps {
  title: string
  head: string
  parts: [key: string, name: React.ReactNode, figures: WhistleFigures | undefined][]
}

const Parts = ({ title, head, parts }: PartsProps) => {
  const t = useWhistleMore()
  if (!parts.length) return null
  return (
    <details className="as-table">
      <summary>{title}</summary>
      <div className="scroll-x">
        <table className="plain-table num">
          <thead>
            <tr>
              {[head, t.whistles, t.arriveRate, t.doneRate, t.scoreMean].map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {parts.map(([key, name, figures]) => (
              <tr key={key}>
                <th scope="row">{name}</th>
                <td>{String(figures?.whistles ?? 0)}</td>
                <td>{wholeRate(figures?.arriveRate ?? -1)}</td>
                <td>{wholeRate(figures?.doneRate ?? -1)}</td>
                <td>{mean(figures?.scoreMean ?? -1)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  )
}
