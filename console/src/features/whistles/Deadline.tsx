import {
  CheckCircleFilled,
  ClockCircleOutlined,
  CloseCircleFilled,
  ExclamationCircleFilled,
} from '@ant-design/icons'
import type { ReactNode } from 'react'
import { Mark } from '../../app/Mark'
import { useNow } from '../../app/useNow'
import { useLanguage } from '../../i18n/language'
import { secondOf, spanOf } from '../../i18n/time'
import { standingOf, standingTones, type Standing } from './deadline'
import { useWhistleText } from './text'

const icons: Record<Standing, ReactNode> = {
  onTime: <CheckCircleFilled />,
  late: <CloseCircleFilled />,
  missed: <ExclamationCircleFilled />,
  waiting: <ClockCircleOutlined />,
  none: undefined,
}

interface Props {
  name: string
  due?: string
  time?: string
  mark?: string
  testId: string
  /** Nobody waits any more: the whistle is closed or the step no longer needed. */
  over?: boolean
}

/** One timed step: when it was due, when it was taken, and whether that was on time. */
export const Deadline = ({ name, due, time, mark, testId, over = false }: Props) => {
  const t = useWhistleText()
  const { language } = useLanguage()
  const now = useNow()
  const known = standingOf(due, time, mark, now)
  const standing = over && !time ? 'none' : known
  const word = {
    onTime: t.onTime,
    late: t.late,
    missed: t.missed,
    waiting: due ? t.waiting(spanOf(Date.parse(due) - now, language)) : '',
    none: time ? t.taken : t.notTaken,
  }[standing]
  return (
    <div className="deadline" data-testid={testId} data-standing={standing}>
      <span className="deadline-name">{name}</span>
      <Mark tone={standingTones[standing]} icon={icons[standing]}>
        {word}
      </Mark>
      {time && <span className="num small">{secondOf(time)}</span>}
      {due && <span className="num small muted">{`${t.due} ${secondOf(due)}`}</span>}
    </div>
  )
}
