import { PlusOutlined } from '@ant-design/icons'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Button, Skeleton } from 'antd'
import { useState } from 'react'
import { earning } from '../../api/points'
import type { EarningRule } from '../../api/types'
import { Mark } from '../../app/Mark'
import { Pager } from '../../app/Pager'
import { useNow } from '../../app/useNow'
import { usePages } from '../../app/usePages'
import { minuteOf } from '../../i18n/time'
import { ProblemAlert } from '../problems/ProblemAlert'
import { RegionName } from '../session/RegionName'
import { useSession } from '../session/session'
import { mayPoints } from './actions'
import { RuleDialog } from './RuleDialog'
import { usePointsText } from './text'

/** What each kind of deed brings, from when on, and where that is from. */
export const Rules = () => {
  const t = usePointsText()
  const { roles = [] } = useSession()
  const pages = usePages()
  const [adding, setAdding] = useState(false)
  const { data, error, refetch } = useQuery({
    queryKey: ['points', 'rules', pages.token],
    queryFn: () => earning.rules(pages.token),
    placeholderData: keepPreviousData,
  })
  const rules = data?.rules ?? []
  return (
    <section aria-label={t.parts.rules}>
      {mayPoints('setRule', roles) && (
        <Button
          type="primary"
          icon={<PlusOutlined />}
          onClick={() => setAdding(true)}
          data-testid="rule-add"
        >
          {t.addRule}
        </Button>
      )}
      <p className="small muted">{t.rulesHint}</p>
      {error && <ProblemAlert error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton active className="panel" />}
      {data && !rules.length && <div className="panel empty">{t.noRules}</div>}
      <ul className="plain" data-testid="rules">
        {rules.map((one) => (
          <RuleCard key={`${one.rule} ${one.region} ${one.effectiveTime}`} it={one} />
        ))}
      </ul>
      <Pager number={pages.number} back={pages.back} forward={pages.forward(data?.nextPageToken)} />
      {adding && <RuleDialog onClose={() => setAdding(false)} />}
    </section>
  )
}

const RuleCard = ({ it }: { it: EarningRule }) => {
  const t = usePointsText()
  const now = useNow()
  const later = it.effectiveTime !== undefined && Date.parse(it.effectiveTime) > now
  const expiry =
    it.expiry === 'DAYS' ? t.expiresInDays(it.expiryCount) : t.expiresYearEnd(it.expiryCount)
  return (
    <li className="panel" data-testid="earning-rule">
      <div className="department-name">
        <strong>{t.deeds[it.rule] ?? it.rule}</strong>
        <Mark tone="teal">{t.pointsOf(String(it.points))}</Mark>
        {later && <Mark tone="blue">{t.later}</Mark>}
        {it.byHand && <Mark tone="grey">{t.byHand}</Mark>}
        <span className="small muted">
          {it.region ? <RegionName code={it.region} /> : t.everywhere} ·{' '}
          <span className="num">{minuteOf(it.effectiveTime)}</span> {t.onwards}
        </span>
      </div>
      <p className="small">
        {t.caps(it.dailyCap, it.weeklyCap, it.eventCap)} · {expiry} · {t.sure[it.sure] ?? it.sure}
      </p>
    </li>
  )
}
