import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Skeleton } from 'antd'
import { useState } from 'react'
import { Link } from 'react-router'
import { api } from '../../api/endpoints'
import type { Case, CaseQuery } from '../../api/types'
import { usePolling } from '../../live/LiveProvider'
import { ProblemAlert } from '../problems/ProblemAlert'
import { CaseMap } from './CaseMap'
import { useInboxText } from './inboxText'
import { ClockMark, StateMark } from './marks'
import { byPlace, type Spot } from './places'
import { useCaseText } from './text'

/** As many as one page of the server holds; said so above the list. */
const SHOWN_MAX = 100

/** The same cases by where they are: drawn, and listed by community and place. */
export const CasePlaces = ({ query }: { query: CaseQuery }) => {
  const t = useInboxText()
  const c = useCaseText()
  const refetchInterval = usePolling()
  const [chosen, setChosen] = useState<Spot>()
  const { data, error, refetch } = useQuery({
    queryKey: ['cases', 'places', query],
    queryFn: () => api.cases(query, undefined, SHOWN_MAX),
    placeholderData: keepPreviousData,
    refetchInterval,
  })
  if (error) return <ProblemAlert error={error} onRetry={() => void refetch()} />
  if (!data) return <Skeleton active paragraph={{ rows: 8 }} className="panel" />
  const cases = data.cases ?? []
  if (!cases.length) {
    return (
      <div className="panel empty" data-testid="cases-empty">
        <h2>{c.emptyTitle}</h2>
        <p>{t.emptyNarrow}</p>
      </div>
    )
  }
  return (
    <div className="places" data-testid="case-places">
      <CaseMap cases={cases} chosen={chosen} onChoose={setChosen} />
      <div>
        <p className="small muted">{t.placesOf(cases.length)}</p>
        {byPlace(chosen?.cases ?? cases).map(({ region, name, places }) => (
          <section key={region} className="panel place-region" aria-label={name}>
            <h2>
              {name} <span className="code small muted">{region}</span>
            </h2>
            {places.map(([place, there]) => (
              <Place key={place} name={place} cases={there} />
            ))}
          </section>
        ))}
      </div>
    </div>
  )
}

const Place = ({ name, cases }: { name: string; cases: Case[] }) => {
  const t = useInboxText()
  return (
    <details open={cases.length <= 3} className="place">
      <summary>
        <strong>{name}</strong> <span className="muted">{t.cases(cases.length)}</span>
      </summary>
      <ul className="plain">
        {cases.map((it) => (
          <li key={it.id}>
            <Link to={`/cases/${encodeURIComponent(it.id)}`} data-testid="case-link">
              {it.title}
            </Link>
            <StateMark state={it.state} />
            <ClockMark clock={it.clock} />
          </li>
        ))}
      </ul>
    </details>
  )
}
