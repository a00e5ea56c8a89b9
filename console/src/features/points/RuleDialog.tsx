import { Checkbox, Input } from 'antd'
import { useState } from 'react'
import { earning } from '../../api/points'
import type { EarningExpiry } from '../../api/types'
import { Choice } from '../../app/Choice'
import { StepDialog } from '../../app/StepDialog'
import { useSession } from '../session/session'
import { whole } from './actions'
import { usePointsText } from './text'

const REGION = /^([0-9]{6}|[0-9]{9}|[0-9]{12})$/
const CODE = /^[A-Z][A-Z_]{1,39}$/
const CAP_MAX = 10_000
const POINTS_MAX = 100_000

/** A rule is never changed: another follows it from a time on. Times are Beijing's. */
export const RuleDialog = ({ onClose }: { onClose: () => void }) => {
  const t = usePointsText()
  const { region: own = '' } = useSession()
  const [words, setWords] = useState({
    rule: 'SNAP_VERIFIED',
    region: own,
    from: '',
    points: '',
    daily: '0',
    weekly: '0',
    event: '0',
    count: '1',
  })
  const [expiry, setExpiry] = useState<EarningExpiry>('YEAR_END')
  const [byHand, setByHand] = useState(false)
  const from = Date.parse(`${words.from}:00+08:00`)
  const field = (key: keyof typeof words, name: string, type = 'text') => (
    <>
      <label htmlFor={`rule-${key}`} className="field-name">
        {name}
      </label>
      <Input
        id={`rule-${key}`}
        type={type}
        value={words[key]}
        maxLength={40}
        onChange={({ target }) => setWords({ ...words, [key]: target.value })}
        data-testid={`rule-${key}`}
      />
    </>
  )
  const ready =
    CODE.test(words.rule) &&
    REGION.test(words.region) &&
    !Number.isNaN(from) &&
    whole(words.points, 1, POINTS_MAX) &&
    [words.daily, words.weekly, words.event].every((cap) => whole(cap, 0, CAP_MAX)) &&
    whole(words.count, expiry === 'DAYS' ? 1 : 0, expiry === 'DAYS' ? 3650 : 9)
  return (
    <StepDialog
      title={t.addRule}
      hint={t.rulesHint}
      done={t.ruleAdded}
      ready={ready}
      run={() =>
        earning.setRule({
          rule: words.rule,
          region: words.region,
          effectiveTime: new Date(from).toISOString(),
          points: words.points,
          dailyCap: Number(words.daily),
          weeklyCap: Number(words.weekly),
          eventCap: Number(words.event),
          expiry,
          expiryCount: Number(words.count),
          byHand,
        })
      }
      onClose={onClose}
    >
      {field('rule', t.ruleCode)}
      {field('region', t.ruleRegion)}
      {field('from', t.ruleFrom, 'datetime-local')}
      {field('points', t.rulePoints)}
      {field('daily', t.dailyCap)}
      {field('weekly', t.weeklyCap)}
      {field('event', t.eventCap)}
      <span className="field-name">{t.expiry}</span>
      <Choice
        name={t.expiry}
        value={expiry}
        options={Object.entries(t.expiries)}
        onChange={(next) => setExpiry(next as EarningExpiry)}
      />
      {field('count', expiry === 'DAYS' ? t.expiryDays : t.expiryYears)}
      <Checkbox checked={byHand} onChange={({ target }) => setByHand(target.checked)}>
        {t.byHandHint}
      </Checkbox>
    </StepDialog>
  )
}
