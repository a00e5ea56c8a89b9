import { useQuery } from '@tanstack/react-query'
import { Skeleton } from 'antd'
import { useState, type ReactNode } from 'react'
import { desk } from '../../api/desk'
import type { Case, DeadlineExplanation } from '../../api/types'
import { minuteOf, secondOf } from '../../i18n/time'
import { ProblemAlert } from '../problems/ProblemAlert'
import { useDeskText } from './deskText'
import { ExplainDays } from './ExplainDays'

/** The rule, the days and the pauses a deadline follows from; asked for when it is opened. */
export const CaseExplain = ({ it }: { it: Case }) => {
  const t = useDeskText()
  const [open, setOpen] = useState(false)
  const { data, error, refetch } = useQuery({
    queryKey: ['case', it.id, 'deadline'],
    queryFn: () => desk.explain(it.id),
    enabled: open,
  })
  return (
    <details
      className="explain"
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
      data-testid="explain"
    >
      <summary data-testid="explain-open">{t.explain}</summary>
      {error && <ProblemAlert error={error} onRetry={() => void refetch()} />}
      {open && !data && !error && <Skeleton active />}
      {data && <Explanation of={data} />}
    </details>
  )
}

const Explanation = ({ of }: { of: DeadlineExplanation }) => {
  const t = useDeskText()
  const { policy, pauses = [], marks = [], ladder = [] } = of
  const facts: [string, ReactNode][] = [
    [t.limit, policy?.unit && t.units[policy.unit]?.(policy.amount)],
    [t.rule, policy && <span className="code small">{policy.name}</span>],
    [t.version, policy && <span className="code small">{policy.version}</span>],
    [t.started, secondOf(of.startTime)],
    [t.warn, secondOf(of.warnTime)],
    [t.due, <strong key="due">{secondOf(of.dueTime)}</strong>],
    [t.stopped, of.stopTime && secondOf(of.stopTime)],
    [t.hours, of.opens && `${of.opens}–${of.closes}（${of.zone}）`],
  ]
  return (
    <div data-testid="explanation">
      <dl className="pairs explain-facts">
        {facts
          .filter(([, value]) => value)
          .map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd className="num">{value}</dd>
            </div>
          ))}
      </dl>
      <ExplainDays of={of} />
      {pauses.length > 0 && (
        <Part title={t.pauses}>
          {pauses.map((pause) => (
            <li key={pause.startTime}>
              {pause.cause && t.causes[pause.cause]}{' '}
              <span className="num muted">
                {minuteOf(pause.startTime)} –{' '}
                {pause.endTime ? minuteOf(pause.endTime) : t.pauseOpen}
              </span>
            </li>
          ))}
        </Part>
      )}
      {marks.length > 0 && (
        <Part title={t.marks}>
          {marks.map((mark) => (
            <li key={mark.name}>
              {t.markNames[mark.name] ?? t.rung(mark.name.replace('RUNG_', ''))}{' '}
              <span className="num muted">{secondOf(mark.reachTime)}</span>
            </li>
          ))}
        </Part>
      )}
      {ladder.length > 0 && (
        <Part title={t.ladder}>
          {ladder.map((step) => (
            <li key={step.level}>
              {t.ladderAfter(step.level ? t.levels[step.level] : '', step.afterMinutes)}
            </li>
          ))}
        </Part>
      )}
      <p className="small muted">{t.onlyClock}</p>
    </div>
  )
}

const Part = ({ title, children }: { title: string; children: ReactNode }) => (
  <>
    <h3 className="field-name">{title}</h3>
    <ul className="explain-list">{children}</ul>
  </>
)
