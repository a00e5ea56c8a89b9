import { Input } from 'antd'
import { useState } from 'react'
import { rewards } from '../../api/points'
import type { RewardOrder } from '../../api/types'
import { StepDialog } from '../../app/StepDialog'
import { useShared } from '../../app/text'
import { Words } from '../../app/Words'
import { PICKUP_CODE, type OrderAct } from './actions'
import { usePointsText } from './text'

const REASON_MAX = 200

interface Props {
  it: RewardOrder
  act: OrderAct
  onClose: () => void
}

/** One dialog for all steps: a pick-up code, a reason, or only a second look. */
export const OrderDialog = ({ it, act, onClose }: Props) => {
  const t = usePointsText()
  const shared = useShared()
  const [words, setWords] = useState('')
  const [code, setCode] = useState('')
  const said = words.trim()
  const run = {
    confirm: () => rewards.confirm(it.id),
    fulfil: () => rewards.fulfil(it.id, code),
    refund: () => rewards.refund(it.id, said),
    cancel: () => rewards.cancel(it.id, said),
  }[act]
  const ready = { confirm: true, fulfil: PICKUP_CODE.test(code), refund: !!said, cancel: true }[act]
  return (
    <StepDialog
      title={t.acts[act]}
      hint={t.hints[act]}
      done={t.done[act]}
      danger={act === 'refund' || act === 'cancel'}
      ready={ready}
      run={run}
      onClose={onClose}
    >
      <p>
        <strong>
          {it.title} × {it.quantity}
        </strong>{' '}
        · {t.pointsOf(String(it.points))}
      </p>
      {act === 'fulfil' && (
        <>
          <label htmlFor="pickup-code" className="field-name">
            {t.pickupCode}
          </label>
          <Input
            id="pickup-code"
            value={code}
            maxLength={8}
            inputMode="numeric"
            autoComplete="off"
            onChange={({ target }) => setCode(target.value.trim())}
            data-testid="pickup-code"
          />
          {it.wrongCodes > 0 && <p className="small muted">{t.wrongCodes(it.wrongCodes)}</p>}
        </>
      )}
      {(act === 'refund' || act === 'cancel') && (
        <Words
          id="order-words"
          label={act === 'refund' ? shared.reason : shared.noteOptional}
          max={REASON_MAX}
          value={words}
          onChange={setWords}
        />
      )}
    </StepDialog>
  )
}
