import { Input, Radio } from 'antd'
import { useState } from 'react'
import { whistling } from '../../api/field'
import type { Department, Whistle } from '../../api/types'
import { WordsDialog } from '../../app/WordsDialog'
import { beijing, localOf } from '../../i18n/time'
import type { Decision } from './actions'
import { orgIn } from './departments'
import { useWhistleMore } from './moreText'

interface Props {
  whistle: Whistle
  department: Department
  decision: Decision
  onClose: () => void
}

/** One decision with its reason. A verdict has no default, so that none is given unread. */
export const DecisionDialog = ({ whistle, department, decision, onClose }: Props) => {
  const t = useWhistleMore()
  const [yes, setYes] = useState<boolean>()
  const [until, setUntil] = useState(localOf(department.promisedTime ?? department.deliverDueTime))
  const [instead, setInstead] = useState('')
  const { org } = department
  const send = (said: string): Promise<unknown> => {
    switch (decision) {
      case 'promise':
        return whistling.promise(whistle.id, org, beijing(until), said)
      case 'askSuspension':
        return whistling.askSuspension(whistle.id, org, said)
      case 'judge':
        return whistling.judge(
          whistle.id,
          org,
          yes ? 'CONFIRM' : 'OVERRULE',
          said,
          yes ? (orgIn(instead) ?? '') : '',
        )
      case 'decideSuspension':
        return whistling.decideSuspension(whistle.id, org, yes ? 'GRANT' : 'DENY', said)
      case 'endSuspension':
        return whistling.endSuspension(whistle.id, org, said)
      case 'returnWork':
        return whistling.returnWork(whistle.id, org, said)
    }
  }
  const judges = decision === 'judge' || decision === 'decideSuspension'
  const [yesWord, noWord] = decision === 'judge' ? [t.confirm, t.overrule] : [t.grant, t.deny]
  return (
    <WordsDialog
      title={t.decisions[decision]}
      hint={`${department.name || org}：${t.hints[decision]}`}
      done={t.done[decision]}
      label={decision === 'promise' ? t.what : undefined}
      optional={decision === 'promise' || decision === 'endSuspension'}
      ready={
        judges
          ? yes !== undefined && (!instead || !yes || orgIn(instead) !== undefined)
          : decision !== 'promise' || Boolean(until)
      }
      run={send}
      onClose={onClose}
    >
      {decision === 'promise' && (
        <>
          <label htmlFor="promise-until" className="field-name">
            {t.until}
          </label>
          <Input
            id="promise-until"
            type="datetime-local"
            value={until}
            onChange={({ target }) => setUntil(target.value)}
            data-testid="promise-until"
          />
        </>
      )}
      {judges && (
        <Radio.Group
          className="choices"
          value={yes}
          onChange={({ target }) => setYes(target.value as boolean)}
        >
          <Radio value={true} data-testid="decision-yes">
            {yesWord}
          </Radio>
          <Radio value={false} data-testid="decision-no">
            {noWord}
          </Radio>
        </Radio.Group>
      )}
      {decision === 'judge' && yes && (
        <Input
          aria-label={t.instead}
          placeholder={t.instead}
          value={instead}
          maxLength={32}
          onChange={({ target }) => setInstead(target.value)}
        />
      )}
    </WordsDialog>
  )
}
