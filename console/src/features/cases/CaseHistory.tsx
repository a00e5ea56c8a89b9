import { useQuery } from '@tanstack/react-query'
import { Button, Skeleton } from 'antd'
import { useState } from 'react'
import { api } from '../../api/endpoints'
import type { CaseEvent } from '../../api/types'
import { secondOf } from '../../i18n/time'
import { usePolling } from '../../live/LiveProvider'
import { ProblemAlert } from '../problems/ProblemAlert'
import { useSessionText } from '../session/text'
import { StateWord } from './marks'
import { useCaseText } from './text'

const EVENTS_STEP = 30
/** The server keeps at most 1,000 events of a case (cases.proto#ListCaseEvents); so many are drawn at once. */
const EVENTS_MAX = 300

/** All that happened, latest first. */
export const CaseHistory = ({ caseId }: { caseId: string }) => {
  const t = useCaseText()
  const refetchInterval = usePolling()
  const [shown, setShown] = useState(EVENTS_STEP)
  const { data, error, refetch } = useQuery({
    queryKey: ['case', caseId, 'events'],
    queryFn: () => api.caseEvents(caseId),
    refetchInterval,
  })
  const events = [...(data?.events ?? [])].sort((a, b) => Number(b.seq) - Number(a.seq))
  const left = events.length - shown
  return (
    <section className="panel" aria-labelledby="history-title" data-testid="case-history">
      <h2 id="history-title">{t.history}</h2>
      {error && <ProblemAlert error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton active />}
      <ol className="history" reversed>
        {events.slice(0, shown).map((event, at) => (
          <HistoryItem
            key={String(event.seq)}
            event={event}
            moved={event.state !== events[at + 1]?.state}
          />
        ))}
      </ol>
      {left > 0 && shown < EVENTS_MAX && (
        <Button onClick={() => setShown(shown + EVENTS_STEP)} data-testid="history-older">
          {t.older(Math.min(left, EVENTS_STEP))}
        </Button>
      )}
      {left > 0 && shown >= EVENTS_MAX && <p className="muted">{t.hidden(left)}</p>}
    </section>
  )
}

/** @param moved whether the case's state changed by it */
const HistoryItem = ({ event, moved }: { event: CaseEvent; moved: boolean }) => {
  const t = useCaseText()
  const roles: Record<string, string> = useSessionText().roles
  const { seq, type, actor, actorRole, time, note, state } = event
  return (
    <li data-testid="history-item" data-type={type} data-seq={String(seq)}>
      <div className="history-top">
        <strong>{t.events[type] ?? type}</strong>
        {moved && state && <StateWord state={state} />}
        <time dateTime={time} className="num muted">
          {secondOf(time)}
        </time>
      </div>
      <div className="small muted">
        {[actor || t.system, actorRole && (roles[actorRole] ?? actorRole)]
          .filter(Boolean)
          .join(' · ')}
      </div>
      {note && <p className="history-note">{note}</p>}
    </li>
  )
}
