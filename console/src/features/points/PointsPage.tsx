import { useSearchParams } from 'react-router'
import { useTitle } from '../../app/useTitle'
import { NoPermission } from '../session/NoPermission'
import { useSession } from '../session/session'
import { partsFor, pointsReaders, type PointsPart } from './actions'
import { Anomalies } from './Anomalies'
import { Items } from './Items'
import { Orders } from './Orders'
import { Pool } from './Pool'
import { Rules } from './Rules'
import { Sessions } from './Sessions'
import { usePointsText } from './text'

const parts: Record<PointsPart, () => React.ReactNode> = {
  orders: () => <Orders />,
  items: () => <Items />,
  rules: () => <Rules />,
  pool: () => <Pool />,
  anomalies: () => <Anomalies />,
  sessions: () => <Sessions />,
}

/** Points: what residents order for them, what earns them, and what looks odd. */
const PointsPage = () => {
  const t = usePointsText()
  const { roles = [] } = useSession()
  const [params, setParams] = useSearchParams({ show: 'orders' })
  useTitle(t.title)
  const open = partsFor(roles)
  if (!open.length)
    return (
      <NoPermission title={t.noPermission} readers={pointsReaders} testId="points-no-permission" />
    )
  const shown = open.find((part) => part === params.get('show')) ?? 'orders'
  return (
    <div data-testid="points-page">
      <header className="head">
        <h1>{t.title}</h1>
        <p className="muted">{t.lead}</p>
      </header>
      <div className="switch switch-wide" role="group" aria-label={t.title}>
        {open.map((part) => (
          <button
            key={part}
            type="button"
            aria-pressed={part === shown}
            onClick={() => setParams({ show: part })}
            data-testid={`points-${part}`}
          >
            {t.parts[part]}
          </button>
        ))}
      </div>
      {parts[shown]()}
    </div>
  )
}

export default PointsPage
