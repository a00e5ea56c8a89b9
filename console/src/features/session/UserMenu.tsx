import { DownOutlined, UserOutlined } from '@ant-design/icons'
import { App, Button, Popover } from 'antd'
import { useState } from 'react'
import { useShared } from '../../app/text'
import { explain } from '../problems/advice'
import { useProblemText } from '../problems/text'
import { RegionName } from './RegionName'
import { logOut, rolesOf, useSession } from './session'
import { useSessionText } from './text'

/** Who is logged in, for where, and the way out. */
export const UserMenu = () => {
  const session = useSession()
  const t = useSessionText()
  const { comma } = useShared()
  const problems = useProblemText()
  const { message } = App.useApp()
  const [leaving, setLeaving] = useState(false)
  const roles = rolesOf(session, t.roles).map((role) => t.roles[role])
  const facts: [string, React.ReactNode][] = [
    [t.account, session.username],
    [t.region, session.region && <RegionName code={session.region} withCode />],
    [t.org, session.org],
    [t.estates, session.estates?.join(comma)],
  ]

  const leave = (): void => {
    setLeaving(true)
    logOut().catch((error: unknown) => {
      setLeaving(false)
      void message.error(`${t.logoutFailed}: ${explain(error, problems).next}`)
    })
  }

  const content = (
    <div className="user-card">
      <strong data-testid="user-name">{session.name ?? session.username}</strong>
      <span className="muted">{roles.join(comma) || t.noRole}</span>
      <dl className="user-facts">
        {facts
          .filter(([, value]) => value)
          .map(([label, value]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
      <Button block onClick={leave} loading={leaving} data-testid="logout-button">
        {t.logout}
      </Button>
    </div>
  )

  return (
    <Popover
      content={content}
      trigger="click"
      placement="bottomRight"
      // Beside its button in the page, so that the Tab key goes on into it.
      getPopupContainer={(button) => button.parentElement ?? document.body}
    >
      <Button
        type="text"
        className="on-dark"
        data-testid="user-menu"
        aria-label={`${t.account} ${session.name ?? session.username ?? ''}`}
      >
        <UserOutlined aria-hidden="true" />
        <span className="user-name">{session.name ?? session.username}</span>
        <span className="user-role">{roles[0] ?? t.noRole}</span>
        <DownOutlined aria-hidden="true" />
      </Button>
    </Popover>
  )
}
