import { Input, Radio } from 'antd'
import { useState } from 'react'
import { desk } from '../../api/desk'
import type { Verdict } from '../../api/types'
import { StepDialog } from '../../app/StepDialog'
import { useShared } from '../../app/text'
import { Words } from '../../app/Words'
import type { DialogProps } from './DeskDialog'
import { useDeskText } from './deskText'
import { useCaseText } from './text'

/** cases.proto */
const TITLE_MAX = 100
const DESCRIPTION_MAX = 2000
const VERDICT_REASON_MAX = 400
const VERDICTS: readonly Verdict[] = ['ADOPT', 'DEFER', 'REJECT']
const SCORES = [5, 4, 3, 2, 1]

export const SplitDialog = ({ it, onClose }: DialogProps) => {
  const t = useDeskText()
  const [title, setTitle] = useState('')
  const [text, setText] = useState('')
  return (
    <StepDialog
      title={t.name.split}
      hint={t.hint.split}
      done={t.done.split}
      ready={title.trim().length > 0}
      run={() => desk.split(it.id, title.trim(), text.trim())}
      onClose={onClose}
    >
      <label htmlFor="split-title" className="field-name">
        {t.splitTitle}
      </label>
      <Input
        id="split-title"
        value={title}
        maxLength={TITLE_MAX}
        onChange={({ target }) => setTitle(target.value)}
        data-testid="split-title"
      />
      <Words
        id="split-text"
        label={t.splitText}
        max={DESCRIPTION_MAX}
        value={text}
        onChange={setText}
      />
    </StepDialog>
  )
}

export const DecideDialog = ({ it, onClose }: DialogProps) => {
  const t = useDeskText()
  const shared = useShared()
  const [verdict, setVerdict] = useState<Verdict>()
  const [reason, setReason] = useState('')
  const said = reason.trim()
  return (
    <StepDialog
      title={t.name.decide}
      hint={t.hint.decide}
      done={t.done.decide}
      ready={verdict !== undefined && (verdict !== 'REJECT' || said.length > 0)}
      run={() => desk.decide(it.id, verdict!, said)}
      onClose={onClose}
    >
      <Radio.Group
        className="choices"
        aria-label={t.verdict}
        value={verdict}
        onChange={({ target }) => setVerdict(target.value as Verdict)}
      >
        {VERDICTS.map((one) => (
          <Radio key={one} value={one} data-testid={`choice-${one}`}>
            {t.verdicts[one]}
          </Radio>
        ))}
      </Radio.Group>
      <Words
        id="step-reason"
        label={verdict === 'REJECT' ? shared.reason : shared.noteOptional}
        max={VERDICT_REASON_MAX}
        value={reason}
        onChange={setReason}
      />
    </StepDialog>
  )
}

export const CallBackDialog = ({ it, onClose }: DialogProps) => {
  const t = useDeskText()
  const cases = useCaseText()
  const [score, setScore] = useState<number>()
  const [said, setSaid] = useState('')
  return (
    <StepDialog
      title={t.name.callBack}
      hint={t.hint.callBack}
      done={t.done.callBack}
      ready={score !== undefined}
      run={() => desk.callBack(it.id, score !== 0, score ?? 0, said.trim())}
      onClose={onClose}
    >
      <Radio.Group
        className="choices"
        aria-label={t.score}
        value={score}
        onChange={({ target }) => setScore(target.value as number)}
      >
        {SCORES.map((one) => (
          <Radio key={one} value={one} data-testid={`choice-${one}`}>
            {cases.score(one)}
          </Radio>
        ))}
        <Radio value={0} data-testid="choice-0">
          {t.notReached}
        </Radio>
      </Radio.Group>
      <Words id="step-note" label={t.said} value={said} onChange={setSaid} />
    </StepDialog>
  )
}
