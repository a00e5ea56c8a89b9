import { Button, Checkbox, Input, Modal, Radio } from 'antd'
import { useState } from 'react'
import { api } from '../../api/endpoints'
import type { Case, WhistleType } from '../../api/types'
import { useAct } from '../../app/useAct'
import { useReturnFocus } from '../../app/useReturnFocus'
import { useLanguage } from '../../i18n/language'
import { ProblemAlert } from '../problems/ProblemAlert'
import { DEPARTMENTS_MAX, knownDepartments, orgIn } from './departments'
import { useWhistleText } from './text'

const TYPES: WhistleType[] = ['EMERGENCY', 'JOINT_ENFORCEMENT', 'DEMAND_KEYWORK']

/** Calls departments on site. The time limits of each type are the server's dated table, so none is named here. */
export const BlowWhistle = ({ it, onClose }: { it: Case; onClose: () => void }) => {
  useReturnFocus()
  const t = useWhistleText()
  const { language } = useLanguage()
  const [type, setType] = useState<WhistleType>('EMERGENCY')
  const [others, setOthers] = useState<string[]>([])
  const [chosen, setChosen] = useState<string[]>([])
  const [lead, setLead] = useState<string>()
  const leading = lead !== undefined && chosen.includes(lead) ? lead : chosen[0]

  const act = useAct(async () => {
    await api.blow({
      caseId: it.id,
      type,
      departments: chosen.map((org) => ({ org, lead: org === leading })),
    })
    onClose()
  }, t.blowDone)

  const names = new Map(
    knownDepartments.map((one) => [one.org, language === 'en' ? one.en : one.zh]),
  )
  const offered = [...names.keys(), ...others]
  const full = chosen.length >= DEPARTMENTS_MAX
  const toggle = (org: string, on: boolean): void =>
    setChosen(on ? [...chosen, org] : chosen.filter((one) => one !== org))

  return (
    <Modal
      open
      title={t.blowTitle}
      onCancel={onClose}
      onOk={() => act.mutate()}
      okText={t.blow}
      cancelText={t.cancel}
      confirmLoading={act.isPending}
      okButtonProps={{ disabled: !chosen.length, ...{ 'data-testid': 'whistle-blow' } }}
      cancelButtonProps={{ ...{ 'data-testid': 'whistle-cancel' } }}
      data-testid="whistle-modal"
      width={560}
    >
      <p className="muted">{t.blowHint}</p>
      <h3 className="field-name">{t.type}</h3>
      <Radio.Group
        className="choices"
        aria-label={t.type}
        value={type}
        onChange={({ target }) => setType(target.value as WhistleType)}
      >
        {TYPES.map((one) => (
          <Radio key={one} value={one} data-testid={`whistle-type-${one}`}>
            <strong>{t.types[one]}</strong> <span className="small muted">{t.typeHints[one]}</span>
          </Radio>
        ))}
      </Radio.Group>
      <h3 className="field-name">
        {t.departments} <span className="small muted">{t.departmentsHint}</span>
      </h3>
      <div className="choices" role="group" aria-label={t.departments}>
        {offered.map((org) => (
          <Checkbox
            key={org}
            checked={chosen.includes(org)}
            disabled={full && !chosen.includes(org)}
            onChange={({ target }) => toggle(org, target.checked)}
            data-testid={`whistle-dept-${org}`}
          >
            {names.get(org) ?? org}{' '}
            {names.has(org) && <span className="code small muted">{org}</span>}
          </Checkbox>
        ))}
      </div>
      <OtherDepartment
        disabled={full}
        onAdd={(org) => {
          if (!offered.includes(org)) setOthers([...others, org])
          if (!chosen.includes(org)) setChosen([...chosen, org])
        }}
      />
      {chosen.length > 1 && (
        <>
          <h3 className="field-name">{t.leadTitle}</h3>
          <Radio.Group
            className="choices"
            aria-label={t.leadTitle}
            value={leading}
            onChange={({ target }) => setLead(target.value as string)}
          >
            {chosen.map((org) => (
              <Radio key={org} value={org} data-testid={`whistle-lead-${org}`}>
                {names.get(org) ?? org}
              </Radio>
            ))}
          </Radio.Group>
        </>
      )}
      {act.error && <ProblemAlert error={act.error} />}
    </Modal>
  )
}

/** A code typed by hand, for a department that is not offered. */
const OtherDepartment = ({
  disabled,
  onAdd,
}: {
  disabled: boolean
  onAdd: (org: string) => void
}) => {
  const t = useWhistleText()
  const [typed, setTyped] = useState('')
  const [wrong, setWrong] = useState(false)
  const add = (): void => {
    const org = orgIn(typed)
    setWrong(!org)
    if (!org) return
    onAdd(org)
    setTyped('')
  }
  return (
    <div className="other">
      <label htmlFor="other-org" className="field-name">
        {t.other}
      </label>
      <div className="other-line">
        <Input
          id="other-org"
          value={typed}
          disabled={disabled}
          status={wrong ? 'error' : undefined}
          aria-invalid={wrong}
          aria-describedby="other-hint"
          maxLength={32}
          onChange={({ target }) => setTyped(target.value)}
          onPressEnter={add}
          data-testid="whistle-other"
        />
        <Button onClick={add} disabled={disabled || !typed.trim()} data-testid="whistle-other-add">
          {t.add}
        </Button>
      </div>
      <span
        id="other-hint"
        className={wrong ? 'small wrong' : 'small muted'}
        role={wrong ? 'alert' : undefined}
      >
        {wrong ? t.otherWrong : t.otherHint}
      </span>
    </div>
  )
}
