import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { useState } from 'react'
import { duties } from '../../api/office'
import type { Duty } from '../../api/types'
import { Mark } from '../../app/Mark'
import { Pager } from '../../app/Pager'
import { StepDialog } from '../../app/StepDialog'
import { usePages } from '../../app/usePages'
import { minuteOf } from '../../i18n/time'
import { ProblemAlert } from '../problems/ProblemAlert'
import { RegionName } from '../session/RegionName'
import { useDutyText } from './text'

/** Who has which duty, and had, newest first. */
export const DutyList = ({ keeps }: { keeps: boolean }) => {
  const t = useDutyText()
  const pages = usePages()
  const [ending, setEnding] = useState<Duty>()
  const { data, error, refetch } = useQuery({
    queryKey: ['duties', 'list', pages.token],
    queryFn: () => duties.list(pages.token),
    placeholderData: keepPreviousData,
  })
  const all = data?.duties ?? []
  return (
    <section className="panel" aria-labelledby="duties-title">
      <h2 id="duties-title">{t.duties}</h2>
      {error && <ProblemAlert error={error} onRetry={() => void refetch()} />}
      {data && !all.length && pages.number === 1 && <p className="muted">{t.noDuties}</p>}
      <ul className="vacancies" data-testid="duties">
        {all.map((duty) => {
          const over = duty.endTime !== undefined && Date.parse(duty.endTime) <= Date.now()
          return (
            <li key={duty.id} data-testid="duty" data-over={over}>
              <Mark tone={over ? 'grey' : 'blue'}>{duty.role ? t.roles[duty.role] : '—'}</Mark>
              <span>
                <strong>{duty.personName || duty.personId}</strong>
                {duty.deputy && <span className="muted"> · {t.deputy}</span>}
                <div className="small muted">
                  <RegionName code={duty.region} /> · {duty.scopeKind && t.scopes[duty.scopeKind]}{' '}
                  <span className="code">{duty.scopeCode}</span> ·{' '}
                  <span className="num">
                    {minuteOf(duty.startTime)} – {duty.endTime ? minuteOf(duty.endTime) : t.openEnd}
                  </span>
                </div>
              </span>
              {keeps && !duty.endTime && (
                <Button onClick={() => setEnding(duty)} data-testid="duty-end">
                  {t.end}
                </Button>
              )}
            </li>
          )
        })}
      </ul>
      <Pager number={pages.number} back={pages.back} forward={pages.forward(data?.nextPageToken)} />
      {ending && (
        <StepDialog
          title={t.end}
          hint={`${ending.personName || ending.personId}：${t.endHint}`}
          done={t.ended}
          ready
          run={() => duties.end(ending.id)}
          onClose={() => setEnding(undefined)}
        >
          {null}
        </StepDialog>
      )}
    </section>
  )
}
