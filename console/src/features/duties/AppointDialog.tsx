import { Checkbox, Input } from 'antd'
import { useState } from 'react'
import { duties } from '../../api/office'
import type { DutyRole, DutyScope, ScopeKind } from '../../api/types'
import { Choice } from '../../app/Choice'
import { StepDialog } from '../../app/StepDialog'
import { useDutyText } from './text'

/** Which duties a place of each kind knows, its head first: duties.proto#SCOPE_WRONG. */
export const rolesFor: Record<ScopeKind, readonly DutyRole[]> = {
  GRID: ['GRID_HEAD', 'FULL_TIME', 'PART_TIME', 'ADVISER'],
  BUILDING: ['BUILDING_HEAD'],
  LANE: ['LANE_HEAD'],
}
const PERSON = /^[A-Za-z0-9._:-]{1,64}$/

export const AppointDialog = ({ scope, onClose }: { scope: DutyScope; onClose: () => void }) => {
  const t = useDutyText()
  const kind = scope.kind ?? 'GRID'
  const [role, setRole] = useState<DutyRole>(rolesFor[kind][0]!)
  const [person, setPerson] = useState('')
  const [name, setName] = useState('')
  const [deputy, setDeputy] = useState(false)
  return (
    <StepDialog
      title={t.appoint}
      hint={t.appointFor(scope.name || scope.code)}
      done={t.appointed}
      ready={PERSON.test(person.trim()) && name.trim().length > 0}
      run={() =>
        duties.assign({
          region: scope.region,
          scopeKind: kind,
          scopeCode: scope.code,
          role,
          personId: person.trim(),
          personName: name.trim(),
          deputy,
        })
      }
      onClose={onClose}
    >
      <Choice
        name={t.role}
        value={role}
        options={rolesFor[kind].map((one) => [one, t.roles[one]] as const)}
        onChange={(next) => setRole(next as DutyRole)}
      />
      <label htmlFor="duty-name" className="field-name">
        {t.personName}
      </label>
      <Input
        id="duty-name"
        value={name}
        maxLength={50}
        onChange={({ target }) => setName(target.value)}
        data-testid="duty-name"
      />
      <label htmlFor="duty-person" className="field-name">
        {t.personId}
      </label>
      <Input
        id="duty-person"
        value={person}
        maxLength={64}
        placeholder={t.personIdHint}
        onChange={({ target }) => setPerson(target.value)}
        data-testid="duty-person"
      />
      <Checkbox checked={deputy} onChange={({ target }) => setDeputy(target.checked)}>
        {t.deputy}
      </Checkbox>
    </StepDialog>
  )
}
