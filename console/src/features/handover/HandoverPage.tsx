import { useSearchParams } from 'react-router'
import { useTitle } from '../../app/useTitle'
import { NoPermission } from '../session/NoPermission'
import { useSession } from '../session/session'
import { handoverReaders, mayHandover } from './actions'
import { Deliveries } from './Deliveries'
import { PlatformDetail } from './PlatformDetail'
import { Platforms } from './Platforms'
import { useHandoverText } from './text'

/** What is owed to outside platforms, and what wants a person. */
const HandoverPage = () => {
  const t = useHandoverText()
  const { roles = [] } = useSession()
  const [params, setParams] = useSearchParams()
  const platform = params.get('platform') ?? undefined
  const all = params.get('show') === 'all'
  useTitle(t.title)
  if (!handoverReaders.some((role) => roles.includes(role))) {
    return (
      <NoPermission
        title={t.noPermission}
        readers={handoverReaders}
        testId="handover-no-permission"
      />
    )
  }
  const show = (next: { platform?: string; all?: boolean }): void =>
    setParams({
      ...(next.platform && { platform: next.platform }),
      ...(next.all && { show: 'all' }),
    })
  return (
    <div data-testid="handover-page">
      <header className="head">
        <h1>{t.title}</h1>
        <p className="muted">{t.lead}</p>
      </header>
      {mayHandover('platforms', roles) && (
        <Platforms
          chosen={platform}
          onChoose={(next) => show({ platform: next === platform ? undefined : next, all })}
        />
      )}
      {mayHandover('deliveries', roles) && (
        <>
          <div className="switch" role="group" aria-label={t.all}>
            <button type="button" aria-pressed={!all} onClick={() => show({ platform })}>
              {t.dead}
            </button>
            <button
              type="button"
              aria-pressed={all}
              onClick={() => show({ platform, all: true })}
              data-testid="show-all-deliveries"
            >
              {t.all}
            </button>
          </div>
          <Deliveries key={`${all} ${platform}`} all={all} platform={all ? undefined : platform} />
        </>
      )}
      {platform && mayHandover('platforms', roles) && (
        <PlatformDetail key={platform} platform={platform} />
      )}
    </div>
  )
}

export default HandoverPage
