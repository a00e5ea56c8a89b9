import { Input } from 'antd'
import { useState } from 'react'
import { duties } from '../../api/office'
import type { ScopeKind } from '../../api/types'
import { Choice } from '../../app/Choice'
import { StepDialog } from '../../app/StepDialog'
import { useSession } from '../session/session'
import { useDutyText } from './text'

const KINDS: readonly ScopeKind[] = ['GRID', 'BUILDING', 'LANE']
const COMMUNITY = /^[0-9]{12}$/
const GRID = /^[0-9]{15}$/

/** A place somebody should look after; from then on it is a vacancy until somebody does. */
export const ScopeDialog = ({ onClose }: { onClose: () => void }) => {
  const t = useDutyText()
  const { region: own = '' } = useSession()
  const [region, setRegion] = useState(own)
  const [kind, setKind] = useState<ScopeKind>('BUILDING')
  const [code, setCode] = useState('')
  const [name, setName] = useState('')
  const fits = kind === 'GRID' ? GRID.test(code.trim()) : code.trim().length > 0
  const field = (id: string, label: string, value: string, set: (next: string) => void) => (
    <>
      <label htmlFor={id} className="field-name">
        {label}
      </label>
      <Input
        id={id}
        value={value}
        maxLength={50}
        onChange={({ target }) => set(target.value)}
        data-testid={id}
      />
    </>
  )
  return (
    <StepDialog
      title={t.addScope}
      done={t.scopeKept}
      ready={COMMUNITY.test(region) && fits && name.trim().length > 0}
      run={() =>
        duties.putScope({
          region,
          kind,
          code: code.trim(),
          name: name.trim(),
          grid: '',
          retired: false,
        })
      }
      onClose={onClose}
    >
      <Choice
        name={t.scopeKind}
        value={kind}
        options={KINDS.map((one) => [one, t.scopes[one]] as const)}
        onChange={(next) => setKind(next as ScopeKind)}
      />
      {field('scope-region', t.community, region, setRegion)}
      {field('scope-code', t.scopeCode, code, setCode)}
      {kind === 'GRID' && <p className="small muted">{t.gridCodeHint}</p>}
      {field('scope-name', t.scopeName, name, setName)}
    </StepDialog>
  )
}
