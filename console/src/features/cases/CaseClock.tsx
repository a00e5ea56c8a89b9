import type { Case } from '../../api/types'
import { useShared } from '../../app/text'
import { secondOf } from '../../i18n/time'
import { CaseExplain } from './CaseExplain'
import { useDeskText } from './deskText'
import { ClockMark, ClockSpan } from './marks'
import { useCaseText } from './text'

/** The deadline, how it stands, and what that means. */
export const CaseClock = ({ it }: { it: Case }) => {
  const { clock } = it
  const t = useCaseText()
  const shared = useShared()
  const desk = useDeskText()
  if (!clock?.state) return null
  return (
    <section
      className={`panel clock-panel clock-${clock.state}`}
      aria-labelledby="clock-title"
      data-testid="clock-panel"
    >
      <h2 id="clock-title">{t.clockTitle}</h2>
      <p className="clock-big">
        <ClockMark clock={clock} />
        <strong>
          <ClockSpan clock={clock} />
        </strong>
      </p>
      <dl className="pairs">
        <div>
          <dt>{t.due}</dt>
          <dd className="num">{secondOf(clock.dueTime)}</dd>
        </div>
        {clock.pauseTime && (
          <div>
            <dt>{desk.paused}</dt>
            <dd className="num">{secondOf(clock.pauseTime)}</dd>
          </div>
        )}
        {clock.stopTime && (
          <div>
            <dt>{t.stopped}</dt>
            <dd className="num">{secondOf(clock.stopTime)}</dd>
          </div>
        )}
      </dl>
      <p className="small">{t.explain[clock.state]}</p>
      <p className="small muted">
        {t.inclusive} {shared.beijingTime}
      </p>
      <CaseExplain it={it} />
    </section>
  )
}
