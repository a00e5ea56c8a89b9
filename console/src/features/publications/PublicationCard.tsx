import { useQuery } from '@tanstack/react-query'
import { Skeleton } from 'antd'
import { useState } from 'react'
import { api } from '../../api/endpoints'
import type { Publication, PublicationState } from '../../api/types'
import { Mark } from '../../app/Mark'
import type { Tone } from '../../app/tones'
import { minuteOf } from '../../i18n/time'
import { ProblemAlert } from '../problems/ProblemAlert'
import { stepsFrom } from './actions'
import { PublicationSteps } from './PublicationSteps'
import { usePublicationText } from './text'

const tonesOf: Record<PublicationState, Tone> = {
  PROPOSED: 'amber',
  ACTIVE: 'green',
  REJECTED: 'red',
  WITHDRAWN: 'grey',
  REPLACED: 'grey',
  REMOVAL_PROPOSED: 'amber',
  REMOVED: 'grey',
}

/** One version of one service, what was done with it, and what can be done next. */
export const PublicationCard = ({ publication }: { publication: Publication }) => {
  const t = usePublicationText()
  const { id, name, displayName, state, target, events } = publication
  // Whoever decides should have seen what it is about.
  const decides = state === 'PROPOSED' || state === 'REMOVAL_PROPOSED'
  const [open, setOpen] = useState(decides)
  return (
    <li
      className="panel publication"
      data-testid="publication-row"
      data-publication-id={id}
      data-state={state}
    >
      <div className="department-name">
        <strong>{displayName}</strong>
        <Mark tone={tonesOf[state] ?? 'grey'} data-testid="publication-state">
          {t.states[state] ?? state}
        </Mark>
        <span className="small code">/v1/x/{name}/</span>
        <span className="small muted">
          {t.target} <span className="code">{target}</span>
        </span>
      </div>
      <details
        open={open}
        onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
        data-testid="publication-details"
      >
        <summary>{t.details}</summary>
        {open && <Details id={id} />}
      </details>
      <h3 className="field-name">{t.history}</h3>
      <ol className="publication-events">
        {events.map((event, at) => (
          <li key={at}>
            <span className="num small muted">{minuteOf(event.time)}</span>{' '}
            {event.kind && t.events[event.kind]}{' '}
            <span className="small muted">{t.by(event.personName || event.person)}</span>
            {event.note && <span className="publication-note">{event.note}</span>}
          </li>
        ))}
      </ol>
      {stepsFrom(state).length > 0 && <PublicationSteps publication={publication} />}
    </li>
  )
}

/** Grants and routes, which lists leave out. */
const Details = ({ id }: { id: string }) => {
  const t = usePublicationText()
  const { data, error, refetch } = useQuery({
    queryKey: ['publication', id],
    queryFn: () => api.publication(id),
  })
  if (error) return <ProblemAlert error={error} onRetry={() => void refetch()} />
  if (!data) return <Skeleton active />
  const grantOf = new Map(data.grants.map((grant) => [grant.method, grant]))
  return (
    <>
      <div className="scroll" tabIndex={0} role="region" aria-label={t.details}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t.routes}</th>
              <th scope="col">{t.anyOf}</th>
              <th scope="col">{t.region}</th>
            </tr>
          </thead>
          <tbody>
            {data.routes.map((route) => {
              const grant = grantOf.get(route.method)
              return (
                <tr key={`${route.httpMethod} ${route.path}`}>
                  <th scope="row" className="code" title={route.method}>
                    {route.httpMethod} {route.path}
                  </th>
                  <td className="code">
                    {[...(grant?.roles ?? []), ...(grant?.scopes ?? [])].join(' ')}
                  </td>
                  <td className="code">{grant?.regionField || '—'}</td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </div>
      <dl className="publication-facts">
        {(
          [
            [t.deadline, data.terms?.deadline],
            [t.concurrent, data.terms?.concurrentCallsMax],
            [t.callerNamed, data.terms?.callerInfo === 'NAMED' ? t.yes : t.no],
            [t.digest, <span className="code">{data.descriptorDigest}</span>],
          ] as const
        ).map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}
