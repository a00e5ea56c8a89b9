import { Checkbox, Input } from 'antd'
import { useSessionText, type Role } from '../session/text'
import type { DraftGrant } from './draft'
import { usePublicationText } from './text'

interface Props {
  grants: DraftGrant[]
  onChange: (grants: DraftGrant[]) => void
}

/** Who may call each method of the file: one group of boxes and two lines for each. */
export const GrantFields = ({ grants, onChange }: Props) => {
  const t = usePublicationText()
  const names = useSessionText().roles
  if (!grants.length) return null
  const set = (method: string, part: Partial<DraftGrant>): void =>
    onChange(grants.map((grant) => (grant.method === method ? { ...grant, ...part } : grant)))
  return (
    <>
      <h3 className="field-name">
        {t.grants} <span className="small muted">{t.grantsHint}</span>
      </h3>
      {grants.map(({ method, roles, scopes, regionField }) => (
        <fieldset key={method} className="publication-grant" data-testid="publication-grant">
          <legend className="code">{method}</legend>
          <div className="publication-roles" role="group" aria-label={t.roles}>
            {(Object.keys(names) as Role[]).map((role) => (
              <Checkbox
                key={role}
                checked={roles.includes(role)}
                onChange={({ target }) =>
                  set(method, {
                    roles: target.checked ? [...roles, role] : roles.filter((one) => one !== role),
                  })
                }
              >
                {names[role]}
              </Checkbox>
            ))}
          </div>
          <label>
            {t.scopes} <span className="small muted">{t.scopesHint}</span>
            <Input
              value={scopes}
              onChange={({ target }) => set(method, { scopes: target.value })}
              data-testid="publication-scopes"
            />
          </label>
          <label>
            {t.region} <span className="small muted">{t.regionHint}</span>
            <Input
              value={regionField}
              maxLength={100}
              onChange={({ target }) => set(method, { regionField: target.value })}
            />
          </label>
        </fieldset>
      ))}
    </>
  )
}
