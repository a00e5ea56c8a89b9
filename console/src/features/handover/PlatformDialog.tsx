import { useState } from 'react'
import { handover } from '../../api/office'
import { Choice } from '../../app/Choice'
import { StepDialog } from '../../app/StepDialog'
import { useShared } from '../../app/text'
import { Words } from '../../app/Words'
import { platformName, useHandoverText } from './text'

export type PlatformAct = 'pause' | 'resume' | 'reconcile'

/** reconciliations.proto#StartReconciliationRequest: 1..31. */
const DAYS = [1, 3, 7, 31]

interface Props {
  platform: string
  act: PlatformAct
  onClose: () => void
}

/** The switch and the comparison; both keep who, when and why. */
export const PlatformDialog = ({ platform, act, onClose }: Props) => {
  const t = useHandoverText()
  const shared = useShared()
  const [reason, setReason] = useState('')
  const [days, setDays] = useState(3)
  const said = reason.trim()
  const done = { pause: t.paused, resume: t.resumed, reconcile: t.reconcileStarted }[act]
  const hint = { pause: t.pauseHint, resume: t.resumeHint, reconcile: t.reconcileHint }[act]
  return (
    <StepDialog
      title={t[act]}
      hint={`${platformName(t.names, platform)}：${hint}`}
      done={done}
      danger={act === 'pause'}
      ready={said.length > 0}
      run={() =>
        act === 'reconcile'
          ? handover.reconcile(platform, days, said)
          : handover.switch(platform, act, said)
      }
      onClose={onClose}
    >
      {act === 'reconcile' && (
        <Choice
          name={t.days}
          value={String(days)}
          options={DAYS.map((one) => [String(one), t.daysOf(one)] as const)}
          onChange={(next) => setDays(Number(next))}
        />
      )}
      <Words id="platform-reason" label={shared.reason} value={reason} onChange={setReason} />
    </StepDialog>
  )
}
