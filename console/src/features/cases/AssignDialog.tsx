import { useQuery } from '@tanstack/react-query'
import { Radio } from 'antd'
import { useState } from 'react'
import { api } from '../../api/endpoints'
import { desk } from '../../api/desk'
import { duties } from '../../api/office'
import type { Assignee, AssigneeKind } from '../../api/types'
import { Choice } from '../../app/Choice'
import { StepDialog } from '../../app/StepDialog'
import { useShared } from '../../app/text'
import { Words } from '../../app/Words'
import { useLanguage } from '../../i18n/language'
import { useDutyText } from '../duties/text'
import { useSession } from '../session/session'
import { knownDepartments } from '../whistles/departments'
import type { DialogProps } from './DeskDialog'
import { useDeskText } from './deskText'

type Kind = 'self' | AssigneeKind
const KINDS: readonly Kind[] = ['self', 'PERSON', 'OFFICE', 'DEPARTMENT']
/** How many digits of a community's code name the community, its street and its district. */
const OFFICES = [
  ['community', 12],
  ['street', 9],
  ['district', 6],
] as const

/** To whom: oneself, somebody with a duty there, an office above the case, or a department. */
export const AssignDialog = ({
  it,
  step,
  onClose,
}: DialogProps & { step: 'assign' | 'reassign' }) => {
  const t = useDeskText()
  const shared = useShared()
  const session = useSession()
  const [kind, setKind] = useState<Kind>(session.id ? 'self' : 'PERSON')
  const [chosen, setChosen] = useState<string>()
  const [note, setNote] = useState('')
  const names = useNames(it.region, kind)
  const to: Assignee | undefined =
    kind === 'self'
      ? { kind: 'PERSON', id: session.id ?? '', name: session.name ?? session.username ?? '' }
      : chosen
        ? { kind, id: chosen, name: names.find(([id]) => id === chosen)?.[2] ?? '' }
        : undefined
  const said = note.trim()

  return (
    <StepDialog
      title={t.name[step]}
      hint={t.hint[step]}
      done={t.done[step]}
      ready={to !== undefined && (step === 'assign' || said.length > 0)}
      run={() =>
        step === 'assign' ? desk.assign(it.id, to!, said) : desk.reassign(it.id, to!, said)
      }
      onClose={onClose}
    >
      <h3 className="field-name">{t.to}</h3>
      <Radio.Group
        className="choices choices-row"
        aria-label={t.to}
        value={kind}
        onChange={({ target }) => {
          setKind(target.value as Kind)
          setChosen(undefined)
        }}
      >
        {KINDS.filter((one) => one !== 'self' || session.id).map((one) => (
          <Radio key={one} value={one} data-testid={`assign-${one}`}>
            {t.kinds[one]}
          </Radio>
        ))}
      </Radio.Group>
      {kind !== 'self' && (
        <Choice
          name={t.kinds[kind]}
          any={kind === 'PERSON' && !names.length ? t.personNone : t.chooseOne}
          value={chosen}
          options={names.map(([id, label]) => [id, label] as const)}
          onChange={setChosen}
          testId="assign-to"
        />
      )}
      <Words
        id="assign-note"
        label={step === 'reassign' ? shared.reason : shared.noteOptional}
        value={note}
        onChange={setNote}
      />
    </StepDialog>
  )
}

/** Whom one can choose from: id, label, and the name the case then shows. */
const useNames = (region: string, kind: Kind): [id: string, label: string, name: string][] => {
  const t = useDeskText()
  const dutyText = useDutyText()
  const { language } = useLanguage()
  const onDuty = useQuery({
    queryKey: ['duties', 'of', region],
    queryFn: () => duties.of(region),
    enabled: kind === 'PERSON',
  })
  const offices = useQuery({
    queryKey: ['region', 'offices', region],
    queryFn: () =>
      Promise.all(
        OFFICES.map(([, digits]) => api.region(region.slice(0, digits)).catch(() => undefined)),
      ),
    enabled: kind === 'OFFICE',
    staleTime: Infinity,
  })
  switch (kind) {
    case 'PERSON': {
      const people = new Map<string, [string, string, string]>()
      for (const duty of onDuty.data?.duties ?? []) {
        if (duty.endTime && Date.parse(duty.endTime) <= Date.now()) continue
        const name = duty.personName || duty.personId
        const role = duty.role ? dutyText.roles[duty.role] : ''
        if (!people.has(duty.personId))
          people.set(duty.personId, [duty.personId, `${name} · ${role} ${duty.scopeCode}`, name])
      }
      return [...people.values()]
    }
    case 'OFFICE':
      return OFFICES.map(([tier, digits], at) => {
        const code = region.slice(0, digits)
        const name = offices.data?.[at]?.name ?? code
        return [code, `${t.offices[tier]} · ${name}`, name]
      })
    case 'DEPARTMENT':
      return knownDepartments.map(({ org, zh, en }) => {
        const name = language === 'en' ? en : zh
        return [org, `${name}（${org}）`, zh]
      })
    case 'self':
      return []
  }
}
