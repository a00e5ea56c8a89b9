import type { Department } from '../../api/types'
import { minuteOf } from '../../i18n/time'
import { useWhistleMore } from './moreText'

/** What else is known of a department: promise, distance, verdict, return, suspension. */
export const DepartmentNotes = ({ department: it }: { department: Department }) => {
  const t = useWhistleMore()
  const { suspension } = it
  const notes = [
    it.optional && t.optional,
    it.bound && t.bound,
    it.promisedTime &&
      [t.promised(minuteOf(it.promisedTime)), it.promiseNote].filter(Boolean).join('：'),
    it.arriveChecked && t.metres(it.arriveMetres),
    it.verdictReason && t.verdict(it.verdictReason),
    it.returnTime && it.state !== 'DONE' && t.returned(minuteOf(it.returnTime)),
    suspension?.askTime &&
      (suspension.grantTime
        ? t.suspended(minuteOf(suspension.grantTime), suspension.reason)
        : t.suspensionAsked(suspension.reason)),
  ].filter((note): note is string => Boolean(note))
  if (!notes.length) return null
  return (
    <ul className="department-notes small" data-testid="department-notes">
      {notes.map((note) => (
        <li key={note}>{note}</li>
      ))}
    </ul>
  )
}
