import { ArrowRightOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { LanguageSwitch } from '../../app/LanguageSwitch'
import { useTitle } from '../../app/useTitle'
import { Emblem } from '../../app/Emblem'
import { logIn } from './session'
import { useSessionText } from './text'

/** What somebody sees who is not logged in: what this is, and one way on. */
export const Landing = () => {
  const t = useSessionText()
  useTitle(t.login)
  return (
    <div className="landing" data-testid="landing">
      <div className="landing-top">
        <LanguageSwitch />
      </div>
      <main className="landing-main">
        <Emblem size={64} />
        <h1 className="landing-name">
          邻里 <span lang="en">Linli</span>
        </h1>
        <p className="landing-tagline">{t.tagline}</p>
        <p className="landing-lead">{t.lead}</p>
        <Button
          type="primary"
          size="large"
          icon={<ArrowRightOutlined />}
          iconPlacement="end"
          onClick={logIn}
          data-testid="login-button"
        >
          {t.login}
        </Button>
        <p className="landing-hint">{t.loginHint}</p>
        <ul className="landing-points">
          {t.points.map(([name, what]) => (
            <li key={name}>
              <strong>{name}</strong>
              <span>{what}</span>
            </li>
          ))}
        </ul>
      </main>
    </div>
  )
}
