import type { Trend } from '../../api/types'
import { Legend } from '../../app/charts/Bars'
import { TrendChart } from '../../app/charts/TrendChart'
import { colours } from './colours'
import { daysOf } from './figures'
import { useNumbersText } from './text'

/** Thirty days, drawn, and as a table for who would rather read it. */
export const TrendPanel = ({ trend }: { trend: Trend }) => {
  const t = useNumbersText()
  const days = daysOf(trend)
  return (
    <section className="panel" aria-labelledby="trend-title">
      <header className="panel-head">
        <h2 id="trend-title">{t.trend}</h2>
        <Legend
          entries={[
            [t.filedLine, colours.filed],
            [t.onTimeBar, colours.onTime],
            [t.lateBar, colours.late],
          ]}
        />
      </header>
      <TrendChart
        label={t.trendLabel}
        lineColour={colours.filed}
        stackColours={[colours.onTime, colours.late]}
        points={days.map(({ date, filed, onTime, late }) => ({
          date,
          line: filed,
          stack: [onTime, late],
          words: t.day(date, filed, onTime, late),
        }))}
      />
      <details className="as-table">
        <summary>{t.asTable}</summary>
        <table className="plain-table num">
          <thead>
            <tr>
              {[t.date, t.filedLine, t.onTimeBar, t.lateBar].map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {days.map(({ date, filed, onTime, late }) => (
              <tr key={date}>
                <th scope="row">{date}</th>
                <td>{filed}</td>
                <td>{onTime}</td>
                <td>{late}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  )
}
