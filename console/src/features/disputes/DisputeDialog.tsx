import { Checkbox, Input, Radio } from 'antd'
import { useState } from 'react'
import { disputes } from '../../api/field'
import type { Dispute, EvidenceKind, MediatorKind } from '../../api/types'
import { Choice } from '../../app/Choice'
import { StepDialog } from '../../app/StepDialog'
import { useShared } from '../../app/text'
import { Words } from '../../app/Words'
import type { DisputeAct } from './actions'
import { useDisputeText } from './text'

interface Props {
  it: Dispute
  act: DisputeAct
  onClose: () => void
}

const MINUTES_MAX = 4000

/** One dialog for all steps: words, and beside them only what the step asks for. */
export const DisputeDialog = ({ it, act, onClose }: Props) => {
  const t = useDisputeText()
  const shared = useShared()
  const [words, setWords] = useState('')
  const [mediator, setMediator] = useState<{ kind: MediatorKind; id: string; name: string }>({
    kind: 'MEDIATOR',
    id: '',
    name: '',
  })
  const [place, setPlace] = useState('')
  const [form, setForm] = useState<'ORAL' | 'WRITTEN'>('ORAL')
  const [to, setTo] = useState<'STREET' | 'COURT'>('STREET')
  const [kind, setKind] = useState<EvidenceKind>('VISIT_RECORD')
  const [reference, setReference] = useState('')
  const [confirmedBy, setConfirmedBy] = useState<number[]>([])
  const said = words.trim()
  const proof = {
    evidence: reference.trim() ? [{ kind, reference: reference.trim() }] : [],
    confirmedBy,
  }
  const body = {
    assign: { mediator, note: said },
    mediate: { place: place.trim(), minutes: said },
    agree: { form, terms: said },
    followUp: { note: said, ...proof },
    strike: { note: said, ...proof },
    return: { reason: said },
    escalate: { to, reason: said },
    reopen: { reason: said },
  }[act]
  const optional = act === 'assign' || act === 'strike'
  const label =
    act === 'mediate'
      ? t.minutes
      : act === 'agree'
        ? t.terms
        : optional
          ? shared.noteOptional
          : shared.reason
  const proves = act === 'followUp' || act === 'strike'

  return (
    <StepDialog
      title={t.acts[act]}
      hint={t.hints[act]}
      done={t.done[act]}
      ready={(optional || said.length > 0) && (act !== 'assign' || mediator.id.length > 0)}
      run={() => disputes.step(it.id, act, body)}
      onClose={onClose}
    >
      {act === 'assign' && (
        <>
          <Choice
            name={t.mediator}
            value={mediator.kind}
            options={Object.entries(t.mediatorKinds)}
            onChange={(next) => setMediator({ ...mediator, kind: next as MediatorKind })}
          />
          <Input
            aria-label={t.personName}
            placeholder={t.personName}
            value={mediator.name}
            maxLength={50}
            onChange={({ target }) => setMediator({ ...mediator, name: target.value })}
          />
          <Input
            aria-label={t.personId}
            placeholder={t.personId}
            value={mediator.id}
            maxLength={64}
            onChange={({ target }) => setMediator({ ...mediator, id: target.value.trim() })}
          />
        </>
      )}
      {act === 'mediate' && (
        <Input
          aria-label={t.place}
          placeholder={t.place}
          value={place}
          maxLength={100}
          onChange={({ target }) => setPlace(target.value)}
        />
      )}
      {act === 'agree' && (
        <Radio.Group value={form} onChange={({ target }) => setForm(target.value as 'ORAL')}>
          <Radio value="ORAL">{t.forms.ORAL}</Radio>
          <Radio value="WRITTEN">{t.forms.WRITTEN}</Radio>
        </Radio.Group>
      )}
      {act === 'escalate' && (
        <Radio.Group value={to} onChange={({ target }) => setTo(target.value as 'STREET')}>
          <Radio value="STREET">{t.instances.STREET}</Radio>
          <Radio value="COURT">{t.instances.COURT}</Radio>
        </Radio.Group>
      )}
      <Words
        id="dispute-words"
        label={label}
        max={act === 'mediate' || act === 'agree' ? MINUTES_MAX : undefined}
        value={words}
        onChange={setWords}
      />
      {proves && (
        <>
          <h3 className="field-name">{t.evidence}</h3>
          <Choice
            name={t.evidence}
            value={kind}
            options={Object.entries(t.evidenceKinds)}
            onChange={(next) => setKind(next as EvidenceKind)}
          />
          <Input
            aria-label={t.evidenceRef}
            placeholder={t.evidenceRef}
            value={reference}
            maxLength={100}
            onChange={({ target }) => setReference(target.value)}
            data-testid="dispute-evidence"
          />
          <h3 className="field-name">{t.confirmedBy}</h3>
          <Checkbox.Group
            value={confirmedBy}
            options={(it.parties ?? []).map(({ number = 0 }) => ({
              value: number,
              label: t.party(number),
            }))}
            onChange={(next) => setConfirmedBy(next as number[])}
          />
        </>
      )}
    </StepDialog>
  )
}
