import type { ReactNode } from 'react'
import { Link } from 'react-router'
import type { CaseQuery, Dashboard } from '../../api/types'
import { useLanguage } from '../../i18n/language'
import { spanOf } from '../../i18n/time'
import { paramsOf } from '../cases/query'
import { figures } from './figures'
import { useNumbersText } from './text'

interface TileProps {
  name: string
  value: ReactNode
  small?: string
  tone?: 'late' | 'soon'
  /** The cases behind the figure, where the inbox can show just those. */
  query?: CaseQuery
  testId: string
}

const DAYS = 30

/** The figures people ask for first. */
export const Tiles = ({ board, region }: { board: Dashboard; region: string | undefined }) => {
  const t = useNumbersText()
  const { language } = useLanguage()
  const it = figures(board)
  return (
    <section className="tiles" aria-label={t.tiles}>
      <Tile name={t.open} value={it.open} query={{ region }} testId="tile-open" />
      <Tile
        name={t.dueToday}
        value={it.dueToday}
        tone={it.dueToday ? 'soon' : undefined}
        query={{ region, due: 'TODAY' }}
        testId="tile-due-today"
      />
      <Tile
        name={t.overdue}
        value={it.overdue}
        tone={it.overdue ? 'late' : undefined}
        small={it.overdue && it.overdueShare !== undefined ? t.overdueShare(it.overdueShare) : ''}
        query={{ region, due: 'OVERDUE' }}
        testId="tile-overdue"
      />
      <Tile
        name={t.filed}
        value={it.filed}
        small={t.perDay((it.filed / DAYS).toFixed(1))}
        testId="tile-filed"
      />
      <Tile
        name={t.onTime}
        value={it.onTimeShare === undefined ? '—' : `${it.onTimeShare}%`}
        small={it.resolved ? t.ofResolved(it.onTime, it.resolved) : t.noneResolved}
        testId="tile-on-time"
      />
      <Tile
        name={t.median}
        value={it.medianMillis === undefined ? '—' : spanOf(it.medianMillis, language)}
        small={it.medianMillis === undefined ? t.noneResolved : t.medianHint}
        testId="tile-median"
      />
    </section>
  )
}

const Tile = ({ name, value, small, tone, query, testId }: TileProps) => {
  const content = (
    <>
      <span className="tile-name">{name}</span>
      <strong className="num">{value}</strong>
      <span className="small muted">{small || '\u00a0'}</span>
    </>
  )
  const className = tone ? `tile tile-${tone}` : 'tile'
  return query ? (
    <Link
      className={className}
      to={`/cases?${new URLSearchParams(paramsOf(query))}`}
      data-testid={testId}
    >
      {content}
    </Link>
  ) : (
    <div className={className} data-testid={testId}>
      {content}
    </div>
  )
}
