import { Input, Radio } from 'antd'
import { useState } from 'react'
import { hotline } from '../../api/field'
import type { HotlineTicket, Satisfaction } from '../../api/types'
import { Choice } from '../../app/Choice'
import { StepDialog } from '../../app/StepDialog'
import { Words } from '../../app/Words'
import { WordsDialog } from '../../app/WordsDialog'
import { beijing, localOf } from '../../i18n/time'
import { GROUNDS, type HotlineAct } from './actions'
import { useHotlineText } from './text'

interface Props {
  it: HotlineTicket
  act: HotlineAct
  onClose: () => void
}

const TicketDialog = (props: Props) => {
  switch (props.act) {
    case 'contact':
    case 'answer':
    case 'giveBack':
      return <SayDialog {...props} act={props.act} />
    case 'extend':
      return <ExtendDialog {...props} />
    case 'callBack':
      return <CallDialog {...props} />
    case 'askExclusion':
      return <AskDialog {...props} />
    case 'ruleExclusion':
      return <RuleDialog {...props} />
  }
}

const useWords = (act: HotlineAct) => {
  const t = useHotlineText()
  return { title: t.acts[act], hint: t.hints[act], done: t.done[act] }
}

const SayDialog = ({ it, act, onClose }: Props & { act: 'contact' | 'answer' | 'giveBack' }) => {
  const words = useWords(act)
  return (
    <WordsDialog
      {...words}
      label={words.title}
      danger={act === 'giveBack'}
      run={(said) => hotline[act](it.id, said)}
      onClose={onClose}
    />
  )
}

const ExtendDialog = ({ it, act, onClose }: Props) => {
  const t = useHotlineText()
  const [until, setUntil] = useState(localOf(it.dueTime))
  return (
    <WordsDialog
      {...useWords(act)}
      ready={Boolean(until)}
      run={(said) => hotline.extend(it.id, beijing(until), said)}
      onClose={onClose}
    >
      <label htmlFor="extend-until" className="field-name">
        {t.until}
      </label>
      <Input
        id="extend-until"
        type="datetime-local"
        value={until}
        onChange={({ target }) => setUntil(target.value)}
      />
    </WordsDialog>
  )
}

const AskDialog = ({ it, act, onClose }: Props) => {
  const t = useHotlineText()
  const [ground, setGround] = useState<string>(GROUNDS[0])
  return (
    <WordsDialog
      {...useWords(act)}
      label={t.evidence}
      run={(said) => hotline.askExclusion(it.id, ground, said)}
      onClose={onClose}
    >
      <Choice
        name={t.ground}
        value={ground}
        options={GROUNDS.map((one) => [one, t.grounds[one]] as const)}
        onChange={(next) => setGround(next ?? GROUNDS[0])}
      />
    </WordsDialog>
  )
}

const RuleDialog = ({ it, act, onClose }: Props) => {
  const t = useHotlineText()
  const [granted, setGranted] = useState<boolean>()
  return (
    <WordsDialog
      {...useWords(act)}
      ready={granted !== undefined}
      run={(said) => hotline.ruleExclusion(it.id, granted ?? false, said)}
      onClose={onClose}
    >
      <p>
        {it.exclusion?.groundName || it.exclusion?.ground}：{it.exclusion?.evidence}
      </p>
      <Radio.Group value={granted} onChange={({ target }) => setGranted(target.value as boolean)}>
        <Radio value={true}>{t.grant}</Radio>
        <Radio value={false}>{t.refuse}</Radio>
      </Radio.Group>
    </WordsDialog>
  )
}

const SATISFACTIONS: readonly Satisfaction[] = ['SATISFIED', 'BASICALLY_SATISFIED', 'DISSATISFIED']

const CallDialog = ({ it, act, onClose }: Props) => {
  const t = useHotlineText()
  const [reached, setReached] = useState<boolean>()
  const [contacted, setContacted] = useState<boolean>()
  const [solved, setSolved] = useState<boolean>()
  const [satisfaction, setSatisfaction] = useState<Satisfaction>()
  const [remark, setRemark] = useState('')
  const all = contacted !== undefined && solved !== undefined && satisfaction !== undefined
  const ask = (name: string, value: boolean | undefined, set: (next: boolean) => void) => (
    <div className="ask">
      <span>{name}</span>
      <Radio.Group
        aria-label={name}
        value={value}
        onChange={({ target }) => set(target.value as boolean)}
      >
        <Radio value={true}>{t.yes}</Radio>
        <Radio value={false}>{t.no}</Radio>
      </Radio.Group>
    </div>
  )
  return (
    <StepDialog
      {...useWords(act)}
      ready={reached === false || (reached === true && all)}
      run={() =>
        hotline.callBack(it.id, {
          reached: reached ?? false,
          ...(reached && { contacted, solved, satisfaction }),
          remark: remark.trim(),
        })
      }
      onClose={onClose}
    >
      <Radio.Group value={reached} onChange={({ target }) => setReached(target.value as boolean)}>
        <Radio value={true}>{t.reached}</Radio>
        <Radio value={false}>{t.notReached}</Radio>
      </Radio.Group>
      {reached && (
        <>
          {ask(t.contacted, contacted, setContacted)}
          {ask(t.solved, solved, setSolved)}
          <Radio.Group
            className="choices"
            aria-label={t.satisfaction}
            value={satisfaction}
            onChange={({ target }) => setSatisfaction(target.value as Satisfaction)}
          >
            {SATISFACTIONS.map((one) => (
              <Radio key={one} value={one}>
                {t.satisfactions[one]}
              </Radio>
            ))}
          </Radio.Group>
        </>
      )}
      <Words id="call-remark" label={t.remark} value={remark} onChange={setRemark} />
    </StepDialog>
  )
}

export default TicketDialog
