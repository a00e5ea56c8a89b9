import { LeftOutlined } from '@ant-design/icons'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Skeleton } from 'antd'
import { Link, useSearchParams } from 'react-router'
import { numbers } from '../../api/office'
import { useTitle } from '../../app/useTitle'
import { secondOf } from '../../i18n/time'
import { usePolling } from '../../live/LiveProvider'
import { ProblemAlert } from '../problems/ProblemAlert'
import { NoPermission } from '../session/NoPermission'
import { RegionName } from '../session/RegionName'
import { useSession } from '../session/session'
import { above, numbersReaders } from './figures'
import { Shares } from './Shares'
import { useNumbersText } from './text'
import { Tiles } from './Tiles'
import { TrendPanel } from './TrendPanel'

/** How a community, street or district stands, one page for all three tiers. */
const NumbersPage = () => {
  const t = useNumbersText()
  const { region: own = '', roles = [] } = useSession()
  const [params] = useSearchParams()
  const region = params.get('region') ?? undefined
  const up = above(region ?? own, own)
  useTitle(t.title)
  return (
    <div data-testid="numbers-page">
      <header className="head">
        <h1>
          {t.title} <span className="head-of">{own && <RegionName code={region ?? own} />}</span>
        </h1>
        {up && (
          <Link to={up === own ? '/numbers' : `/numbers?region=${up}`} className="back">
            <LeftOutlined aria-hidden="true" /> {t.up}
          </Link>
        )}
      </header>
      {numbersReaders.some((role) => roles.includes(role)) ? (
        <Board region={region} />
      ) : (
        <NoPermission
          title={t.noPermission}
          readers={numbersReaders}
          testId="numbers-no-permission"
        />
      )}
    </div>
  )
}

const Board = ({ region }: { region: string | undefined }) => {
  const t = useNumbersText()
  const refetchInterval = usePolling()
  const board = useQuery({
    queryKey: ['cases', 'dashboard', region],
    queryFn: () => numbers.dashboard(region),
    placeholderData: keepPreviousData,
    refetchInterval,
  })
  const trend = useQuery({
    queryKey: ['cases', 'trend', region],
    queryFn: () => numbers.trend(region),
    placeholderData: keepPreviousData,
    refetchInterval,
  })
  const error = board.error ?? trend.error
  if (error) {
    return (
      <ProblemAlert
        error={error}
        onRetry={() => void Promise.all([board.refetch(), trend.refetch()])}
      />
    )
  }
  if (!board.data) return <Skeleton active paragraph={{ rows: 10 }} className="panel" />
  return (
    <>
      <Tiles board={board.data} region={region} />
      {trend.data && <TrendPanel trend={trend.data} />}
      <Shares board={board.data} region={region} />
      <p className="small muted num">{t.asOf(secondOf(board.data.asOfTime))}</p>
    </>
  )
}

export default NumbersPage
