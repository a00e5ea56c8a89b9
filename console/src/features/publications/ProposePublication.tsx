import { Checkbox, Input, InputNumber, Modal } from 'antd'
import { useState } from 'react'
import { api, NOTE_MAX } from '../../api/endpoints'
import { useAct } from '../../app/useAct'
import { useReturnFocus } from '../../app/useReturnFocus'
import { ProblemAlert } from '../problems/ProblemAlert'
import { DescriptorFile, type Descriptor } from './DescriptorFile'
import { GrantFields } from './GrantFields'
import { NAME_FORM, opens, proposalOf, TARGET_FORM, type Draft } from './draft'
import { usePublicationText } from './text'

const EMPTY: Draft = {
  name: '',
  displayName: '',
  target: '',
  deadlineSeconds: 10,
  concurrentCallsMax: 100,
  callerNamed: false,
  note: '',
  grants: [],
}

/** A system administrator proposes a service; what the server finds wrong with it is shown in its own words. */
export const ProposePublication = ({ onClose }: { onClose: () => void }) => {
  useReturnFocus()
  const t = usePublicationText()
  const [draft, setDraft] = useState(EMPTY)
  const [descriptor, setDescriptor] = useState<Descriptor>()
  const set = (part: Partial<Draft>): void => setDraft({ ...draft, ...part })
  const act = useAct(async () => {
    if (!descriptor) return
    await api.propose(proposalOf(draft, descriptor.base64))
    onClose()
  }, t.proposed)

  const take = (taken: Descriptor | undefined): void => {
    setDescriptor(taken)
    const known = new Map(draft.grants.map((grant) => [grant.method, grant]))
    set({
      grants: (taken?.methods ?? []).map(
        (method) => known.get(method) ?? { method, roles: [], scopes: '', regionField: '' },
      ),
    })
  }
  const ready =
    descriptor !== undefined &&
    NAME_FORM.test(draft.name) &&
    draft.displayName.trim() !== '' &&
    TARGET_FORM.test(draft.target) &&
    draft.grants.length > 0 &&
    draft.grants.every(opens)

  const words = (
    key: 'name' | 'displayName' | 'target',
    label: string,
    max: number,
    hint?: string,
  ) => (
    <>
      <label htmlFor={`publication-${key}`} className="field-name">
        {label}
      </label>
      <Input
        id={`publication-${key}`}
        value={draft[key]}
        maxLength={max}
        required
        aria-describedby={hint && `publication-${key}-hint`}
        onChange={({ target }) => set({ [key]: target.value })}
        data-testid={`publication-${key}`}
      />
      {hint && (
        <span id={`publication-${key}-hint`} className="small muted">
          {hint}
        </span>
      )}
    </>
  )

  return (
    <Modal
      open
      title={t.propose}
      onCancel={onClose}
      onOk={() => act.mutate()}
      okText={t.propose}
      cancelText={t.cancel}
      confirmLoading={act.isPending}
      okButtonProps={{ disabled: !ready, ...{ 'data-testid': 'publication-propose-ok' } }}
      data-testid="publication-modal"
      width={720}
    >
      <p className="muted">{t.proposeHint}</p>
      {words('name', t.name, 31, t.nameHint)}
      {words('displayName', t.displayName, 100)}
      {words('target', t.target, 259, t.targetHint)}
      <DescriptorFile onTake={take} />
      <GrantFields grants={draft.grants} onChange={(grants) => set({ grants })} />
      <div className="publication-terms">
        <label htmlFor="publication-deadline" className="field-name">
          {t.deadline} ({t.seconds})
        </label>
        <InputNumber
          id="publication-deadline"
          min={0.1}
          max={60}
          step={0.1}
          value={draft.deadlineSeconds}
          onChange={(value) => set({ deadlineSeconds: value ?? EMPTY.deadlineSeconds })}
        />
        <label htmlFor="publication-concurrent" className="field-name">
          {t.concurrent}
        </label>
        <InputNumber
          id="publication-concurrent"
          min={1}
          max={1000}
          precision={0}
          value={draft.concurrentCallsMax}
          onChange={(value) => set({ concurrentCallsMax: value ?? EMPTY.concurrentCallsMax })}
        />
      </div>
      <Checkbox
        checked={draft.callerNamed}
        onChange={({ target }) => set({ callerNamed: target.checked })}
      >
        {t.callerNamed}
      </Checkbox>
      <label htmlFor="publication-propose-note" className="field-name">
        {t.proposeNote}
      </label>
      <Input.TextArea
        id="publication-propose-note"
        value={draft.note}
        maxLength={NOTE_MAX}
        rows={2}
        onChange={({ target }) => set({ note: target.value })}
      />
      {!ready && <p className="small muted">{t.missing}</p>}
      {act.error && <ProblemAlert error={act.error} />}
    </Modal>
  )
}
