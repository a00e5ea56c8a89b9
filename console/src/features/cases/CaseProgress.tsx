import { CheckOutlined } from '@ant-design/icons'
import type { CaseState } from '../../api/types'
import { useCaseText } from './text'

const WAY: CaseState[] = ['FILED', 'ACCEPTED', 'IN_PROGRESS', 'RESOLVED', 'VERIFIED', 'CLOSED']

/** The way a case takes; one that left it early shows where it ended. */
const wayOf = (state: CaseState): CaseState[] => {
  if (WAY.includes(state)) return WAY
  return state === 'ASSIGNED' ? ['FILED', state, ...WAY.slice(1)] : ['FILED', state]
}

/** How far along its way the case is. */
export const CaseProgress = ({ state }: { state: CaseState }) => {
  const t = useCaseText()
  const way = wayOf(state)
  const now = way.indexOf(state)
  return (
    <ol className="way" aria-label={t.progress}>
      {way.map((stop, at) => (
        <li
          key={stop}
          className={at < now ? 'way-past' : at === now ? 'way-now' : 'way-ahead'}
          aria-current={at === now ? 'step' : undefined}
        >
          <span className="way-dot" aria-hidden="true">
            {at < now ? <CheckOutlined /> : at + 1}
          </span>
          <span className="way-name">{t.states[stop]}</span>
        </li>
      ))}
    </ol>
  )
}
