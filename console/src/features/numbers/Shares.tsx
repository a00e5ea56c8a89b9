import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { desk } from '../../api/desk'
import type { Dashboard } from '../../api/types'
import { Bars, Legend, type Bar } from '../../app/charts/Bars'
import { paramsOf, STATES } from '../cases/query'
import { useCaseText } from '../cases/text'
import { RegionName } from '../session/RegionName'
import { useSession } from '../session/session'
import { colours } from './colours'
import { number } from './figures'
import { useNumbersText } from './text'

/** How many categories are drawn; the rest is one bar. */
const CATEGORIES_DRAWN = 8

interface Props {
  board: Dashboard
  region: string | undefined
}

/** Open cases by state, category and the regions below; each bar leads on to what it counts. */
export const Shares = ({ board, region }: Props) => {
  const t = useNumbersText()
  return (
    <div className="shares">
      {number(board.total) > 0 && <ByState board={board} region={region} />}
      <ByCategory board={board} region={region} />
      {board.region.length < 12 && <ByRegion board={board} />}
      {!board.open && <p className="muted">{t.nothing}</p>}
    </div>
  )
}

const inbox = (query: Parameters<typeof paramsOf>[0]) =>
  `/cases?${new URLSearchParams(paramsOf(query))}`

const ByState = ({ board, region }: Props) => {
  const t = useNumbersText()
  const cases = useCaseText()
  const counts = new Map(board.byState?.map(({ state, count }) => [state, number(count)]))
  const bars = STATES.filter((state) => counts.get(state)).map((state): Bar => ({
    key: state,
    name: <Link to={inbox({ region, state })}>{cases.states[state]}</Link>,
    parts: [{ value: counts.get(state) ?? 0, colour: colours.open, name: cases.states[state] }],
  }))
  return (
    <section className="panel" aria-labelledby="by-state">
      <h2 id="by-state">{t.byState}</h2>
      <Bars label={t.byState} bars={bars} testId="by-state" />
    </section>
  )
}

const ByCategory = ({ board, region }: Props) => {
  const t = useNumbersText()
  const { region: own } = useSession()
  const { data } = useQuery({
    queryKey: ['categories', own],
    queryFn: () => desk.categories('', own),
    staleTime: Infinity,
  })
  const names = new Map(data?.categories?.map(({ code, name }) => [code, name]))
  const all = board.byCategory ?? []
  const drawn = all.slice(0, CATEGORIES_DRAWN)
  const rest =
    number(board.openInOtherCategories) +
    all.slice(CATEGORIES_DRAWN).reduce((sum, { open }) => sum + number(open), 0)
  const bars = drawn.map(({ category, open }): Bar => ({
    key: category,
    name: <Link to={inbox({ region, category })}>{names.get(category) ?? category}</Link>,
    parts: [{ value: number(open), colour: colours.open, name: t.open }],
  }))
  if (rest)
    bars.push({
      key: '',
      name: t.others,
      parts: [{ value: rest, colour: '#9fb1c1', name: t.open }],
    })
  if (!bars.length) return null
  return (
    <section className="panel" aria-labelledby="by-category">
      <h2 id="by-category">{t.byCategory}</h2>
      <Bars label={t.byCategory} bars={bars} testId="by-category" />
    </section>
  )
}

const ByRegion = ({ board }: { board: Dashboard }) => {
  const t = useNumbersText()
  const bars = (board.byRegion ?? []).map(({ region, open, overdue }): Bar => {
    const late = Math.min(number(overdue), number(open))
    return {
      key: region,
      name: (
        <Link to={`/numbers?region=${region}`}>
          <RegionName code={region} />
        </Link>
      ),
      parts: [
        { value: late, colour: colours.overdue, name: t.overdue },
        { value: number(open) - late, colour: colours.open, name: t.onTimeOpen },
      ],
      end: t.openCount(number(open), number(overdue)),
    }
  })
  return (
    <section className="panel" aria-labelledby="by-region">
      <header className="panel-head">
        <h2 id="by-region">{t.byRegion}</h2>
        <Legend
          entries={[
            [t.overdue, colours.overdue],
            [t.onTimeOpen, colours.open],
          ]}
        />
      </header>
      {bars.length ? (
        <Bars label={t.byRegion} bars={bars} testId="by-region" />
      ) : (
        <p className="muted">{t.noRegions}</p>
      )}
    </section>
  )
}
