import type { Dispute, DisputeLight, DisputeState } from '../../api/types'
import { Mark } from '../../app/Mark'
import type { Tone } from '../../app/tones'
import { useDisputeText } from './text'

const lightTones: Record<DisputeLight, Tone> = { GREEN: 'green', YELLOW: 'amber', RED: 'red' }
const stateTones: Record<DisputeState, Tone> = {
  LISTED: 'amber',
  ASSIGNED: 'blue',
  MEDIATING: 'teal',
  AGREED: 'green',
  FOLLOW_UP: 'green',
  ESCALATED: 'plum',
  STRUCK: 'grey',
}

/** State, kind, level and light of a dispute. */
export const DisputeMarks = ({ it }: { it: Dispute }) => {
  const t = useDisputeText()
  return (
    <>
      <Mark tone={stateTones[it.state] ?? 'grey'} data-testid="dispute-state" data-state={it.state}>
        {t.states[it.state] ?? it.state}
        {it.state === 'ESCALATED' && it.instance && ` · ${t.instances[it.instance]}`}
      </Mark>
      {it.light && <Mark tone={lightTones[it.light]}>{t.lights[it.light]}</Mark>}
      {it.type && <Mark tone="grey">{t.types[it.type]}</Mark>}
      <Mark tone={it.level === 3 ? 'red' : 'grey'}>{t.level(it.level)}</Mark>
    </>
  )
}
