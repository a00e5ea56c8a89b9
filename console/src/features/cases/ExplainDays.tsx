import type { DayWhy, DeadlineExplanation } from '../../api/types'
import { tones, type Tone } from '../../app/tones'
import { useDeskText } from './deskText'

const tonesOf: Record<DayWhy, Tone> = {
  FIRST_DAY: 'grey',
  COUNTS: 'blue',
  DAY_OFF: 'grey',
  PAUSED: 'amber',
  PUT_OFF: 'plum',
}

/** Each day with whether it counts, as squares of a calendar; the words stand in them. */
export const ExplainDays = ({ of }: { of: DeadlineExplanation }) => {
  const t = useDeskText()
  const { days = [], daysLeftOut } = of
  if (!days.length) return <p className="small muted">{t.byClock}</p>
  return (
    <>
      <h3 className="field-name">{t.days}</h3>
      <ol className="days" data-testid="explain-days">
        {days.map(({ date, why, name }) => (
          <li key={date} style={why && tones[tonesOf[why]]} data-why={why}>
            <span className="num">{date.slice(5)}</span>
            <span>{name || (why && t.whys[why])}</span>
          </li>
        ))}
      </ol>
      {daysLeftOut > 0 && <p className="small muted">{t.daysMore(daysLeftOut)}</p>}
    </>
  )
}
