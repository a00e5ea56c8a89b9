import {
  CheckCircleFilled,
  ClockCircleOutlined,
  ExclamationCircleFilled,
  LockOutlined,
  MergeCellsOutlined,
  WarningFilled,
  CloseCircleFilled,
} from '@ant-design/icons'
import type { ReactNode } from 'react'
import type { Case, CaseState, Clock, ClockState } from '../../api/types'
import { Mark } from '../../app/Mark'
import type { Tone } from '../../app/tones'
import { useNow } from '../../app/useNow'
import { useLanguage } from '../../i18n/language'
import { spanOf } from '../../i18n/time'
import { clockPhrase, clockTones } from './clock'
import { useInboxText } from './inboxText'
import { useDeskText } from './deskText'
import { useCaseText } from './text'

const stateTones: Record<CaseState, Tone> = {
  FILED: 'amber',
  ACCEPTED: 'blue',
  IN_PROGRESS: 'teal',
  RESOLVED: 'green',
  VERIFIED: 'green',
  CLOSED: 'grey',
  ASSIGNED: 'amber',
  CANCELLED: 'grey',
  DUPLICATE: 'grey',
}

const clockIcons: Record<ClockState, ReactNode> = {
  RUNNING: <ClockCircleOutlined />,
  DUE_SOON: <WarningFilled />,
  OVERDUE: <ExclamationCircleFilled />,
  MET: <CheckCircleFilled />,
  BREACHED: <CloseCircleFilled />,
}

/** A state this build does not know yet is shown as the server spells it. */
export const StateWord = ({ state, ...rest }: { state: CaseState; 'data-testid'?: string }) => (
  <Mark tone={stateTones[state] ?? 'grey'} data-state={state} {...rest}>
    {useCaseText().states[state] ?? state}
  </Mark>
)

/** Where the case stands now; once per row and once per page. */
export const StateMark = ({ state }: { state: CaseState }) => (
  <StateWord state={state} data-testid="case-state" />
)

export const ClockMark = ({ clock }: { clock: Clock | undefined }) => {
  const t = useCaseText()
  if (!clock?.state) return <span className="muted">—</span>
  return (
    <Mark
      tone={clockTones[clock.state] ?? 'grey'}
      icon={clockIcons[clock.state]}
      data-testid="case-clock"
      data-state={clock.state}
    >
      {t.clock[clock.state] ?? clock.state}
    </Mark>
  )
}

/** "剩余 3 小时 12 分" */
export const ClockSpan = ({ clock }: { clock: Clock | undefined }) => {
  const t = useCaseText()
  const { language } = useLanguage()
  const now = useNow()
  const phrase = clockPhrase(clock ?? {}, now)
  return phrase.says === 'nothing' ? null : <>{t[phrase.says](spanOf(phrase.millis, language))}</>
}

/** What sets a case apart from others: urgent, private, a need, or part of a merge. Nothing for most. */
export const CaseMarks = ({ it }: { it: Case }) => {
  const inbox = useInboxText()
  const desk = useDeskText()
  return (
    <>
      {(it.priority === 'URGENT' || it.priority === 'HIGH') && (
        <Mark tone={it.priority === 'URGENT' ? 'red' : 'amber'} data-testid="case-priority">
          {inbox.priorities[it.priority]}
        </Mark>
      )}
      {it.private && (
        <Mark tone="plum" icon={<LockOutlined />}>
          {desk.hidden}
        </Mark>
      )}
      {it.kind === 'NEED' && <Mark tone="teal">{inbox.kinds.NEED}</Mark>}
      {it.mergedCount > 0 && (
        <Mark tone="grey" icon={<MergeCellsOutlined />}>
          {inbox.merged(it.mergedCount + 1)}
        </Mark>
      )}
    </>
  )
}
