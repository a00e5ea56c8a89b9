import { useQuery } from '@tanstack/react-query'
import { handover } from '../../api/office'
import { Mark } from '../../app/Mark'
import { Pager } from '../../app/Pager'
import { usePages } from '../../app/usePages'
import { ProblemAlert } from '../problems/ProblemAlert'
import { useHandoverText } from './text'

/** What both sides do not have alike, as far as the own region reaches. */
export const Differences = ({ of }: { of: string }) => {
  const t = useHandoverText()
  const pages = usePages()
  const { data, error } = useQuery({
    queryKey: ['handover', 'differences', of, pages.token],
    queryFn: () => handover.differences(of, pages.token),
  })
  return (
    <div data-testid="differences">
      {error && <ProblemAlert error={error} />}
      <ul className="plain lines">
        {data?.differences?.map((one) => (
          <li key={`${one.kind}${one.subject}`}>
            <strong>{one.kind ? t.differenceKinds[one.kind] : '—'}</strong>{' '}
            <Mark tone={one.mended ? 'green' : 'amber'}>{one.mended ? t.mended : t.unmended}</Mark>
            <div className="small">
              <span className="code">{one.subject}</span> {one.detail}
            </div>
          </li>
        ))}
      </ul>
      <Pager number={pages.number} back={pages.back} forward={pages.forward(data?.nextPageToken)} />
    </div>
  )
}
