import { PlusOutlined } from '@ant-design/icons'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Button, Skeleton } from 'antd'
import { useState } from 'react'
import { duties } from '../../api/office'
import type { DutyScope } from '../../api/types'
import { Mark } from '../../app/Mark'
import { Pager } from '../../app/Pager'
import { usePages } from '../../app/usePages'
import { useTitle } from '../../app/useTitle'
import { ProblemAlert } from '../problems/ProblemAlert'
import { NoPermission } from '../session/NoPermission'
import { RegionName } from '../session/RegionName'
import { useSession } from '../session/session'
import { dutyKeepers, dutyReaders } from './actions'
import { AppointDialog } from './AppointDialog'
import { DutyList } from './DutyList'
import { ScopeDialog } from './ScopeDialog'
import { useDutyText } from './text'

/** Who looks after which grid, building and lane, and which have nobody. */
const DutiesPage = () => {
  const t = useDutyText()
  const { roles = [] } = useSession()
  const [adding, setAdding] = useState(false)
  useTitle(t.title)
  if (!dutyReaders.some((role) => roles.includes(role)))
    return (
      <NoPermission title={t.noPermission} readers={dutyReaders} testId="duties-no-permission" />
    )
  const keeps = dutyKeepers.some((role) => roles.includes(role))
  return (
    <div data-testid="duties-page">
      <header className="head">
        <h1>{t.title}</h1>
        {keeps && (
          <Button icon={<PlusOutlined />} onClick={() => setAdding(true)} data-testid="scope-add">
            {t.addScope}
          </Button>
        )}
      </header>
      <Vacancies keeps={keeps} />
      <DutyList keeps={keeps} />
      {adding && <ScopeDialog onClose={() => setAdding(false)} />}
    </div>
  )
}

const Vacancies = ({ keeps }: { keeps: boolean }) => {
  const t = useDutyText()
  const pages = usePages()
  const [appointing, setAppointing] = useState<DutyScope>()
  const { data, error, refetch } = useQuery({
    queryKey: ['duties', 'vacancies', pages.token],
    queryFn: () => duties.vacancies(pages.token),
    placeholderData: keepPreviousData,
  })
  const scopes = data?.scopes ?? []
  return (
    <section className="panel" aria-labelledby="vacancies-title">
      <h2 id="vacancies-title">{t.vacancies}</h2>
      <p className="small muted">{t.vacanciesHint}</p>
      {error && <ProblemAlert error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton active />}
      {data && !scopes.length && pages.number === 1 && (
        <p data-testid="vacancies-empty">
          <strong>{t.noVacancies}</strong> <span className="muted">{t.noVacanciesHint}</span>
        </p>
      )}
      <ul className="vacancies" data-testid="vacancies">
        {scopes.map((scope) => (
          <li key={`${scope.region}${scope.kind}${scope.code}`} data-testid="vacancy">
            <Mark tone="amber">{scope.kind ? t.scopes[scope.kind] : '—'}</Mark>
            <span>
              <strong>{scope.name}</strong> <span className="code small muted">{scope.code}</span>
              <div className="small muted">
                <RegionName code={scope.region} />
              </div>
            </span>
            {keeps && (
              <Button onClick={() => setAppointing(scope)} data-testid="appoint">
                {t.appoint}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <Pager number={pages.number} back={pages.back} forward={pages.forward(data?.nextPageToken)} />
      {appointing && <AppointDialog scope={appointing} onClose={() => setAppointing(undefined)} />}
    </section>
  )
}

export default DutiesPage
