import { useQuery } from '@tanstack/react-query'
import { Button, Input } from 'antd'
import { useState } from 'react'
import { Link } from 'react-router'
import { whistling } from '../../api/field'
import type { PreWhistle } from '../../api/types'
import { Mark } from '../../app/Mark'
import { useAct } from '../../app/useAct'
import { WordsDialog } from '../../app/WordsDialog'
import { minuteOf } from '../../i18n/time'
import { usePolling } from '../../live/LiveProvider'
import { ProblemAlert } from '../problems/ProblemAlert'
import { RegionName } from '../session/RegionName'
import { useSession } from '../session/session'
import { preWhistleDeciders, preWhistleRaisers } from './actions'
import { orgIn } from './departments'
import { useWhistleMore } from './moreText'
import { useWhistleText } from './text'

/** Calls from communities that nobody has decided on; nothing is shown while there are none. */
export const PreWhistles = () => {
  const t = useWhistleMore()
  const refetchInterval = usePolling()
  const { data, error } = useQuery({
    queryKey: ['cases', 'pre-whistles'],
    queryFn: () => whistling.preWhistles(true, undefined),
    refetchInterval,
  })
  const asks = data?.preWhistles ?? []
  if (error) return <ProblemAlert error={error} />
  if (!asks.length) return null
  return (
    <section className="panel" aria-labelledby="asks-title" data-testid="pre-whistles">
      <h2 id="asks-title">{t.asks}</h2>
      <p className="small muted">{t.asksHint}</p>
      <ul className="lines">
        {asks.map((one) => (
          <Ask key={one.id} it={one} />
        ))}
      </ul>
    </section>
  )
}

const Ask = ({ it }: { it: PreWhistle }) => {
  const t = useWhistleMore()
  const { types } = useWhistleText()
  const { roles = [] } = useSession()
  const [verdict, setVerdict] = useState<'BLOW' | 'DECLINE'>()
  const withdraw = useAct(() => whistling.withdraw(it.id), t.withdrawn)
  const pending = it.state === 'PENDING'
  return (
    <li data-testid="pre-whistle-ask">
      <div className="department-name">
        <strong>{it.type && types[it.type]}</strong>
        <Mark tone={pending ? 'amber' : 'grey'}>{t.preStates[it.state] ?? it.state}</Mark>
        <span className="small muted">
          <RegionName code={it.region} /> · {it.asker} · {minuteOf(it.createTime)} ·{' '}
          <Link to={`/cases/${encodeURIComponent(it.caseId)}`}>{t.openCase}</Link>
        </span>
      </div>
      <p>{it.reason}</p>
      {!!it.departments?.length && (
        <p className="code small">{it.departments.map(({ org }) => org).join(' · ')}</p>
      )}
      <div className="platform-acts">
        {pending && preWhistleDeciders.some((role) => roles.includes(role)) && (
          <>
            <Button type="primary" onClick={() => setVerdict('BLOW')} data-testid="ask-blow">
              {t.blowIt}
            </Button>
            <Button onClick={() => setVerdict('DECLINE')} data-testid="ask-decline">
              {t.declineIt}
            </Button>
          </>
        )}
        {pending && preWhistleRaisers.some((role) => roles.includes(role)) && (
          <Button loading={withdraw.isPending} onClick={() => withdraw.mutate()}>
            {t.withdraw}
          </Button>
        )}
      </div>
      {withdraw.error && <ProblemAlert error={withdraw.error} />}
      {verdict && <DecideDialog it={it} verdict={verdict} onClose={() => setVerdict(undefined)} />}
    </li>
  )
}

interface DecideProps {
  it: PreWhistle
  verdict: 'BLOW' | 'DECLINE'
  onClose: () => void
}

const DecideDialog = ({ it, verdict, onClose }: DecideProps) => {
  const t = useWhistleMore()
  const [typed, setTyped] = useState((it.departments ?? []).map(({ org }) => org).join(', '))
  const orgs = typed.split(/[,，\s]+/).filter(Boolean)
  const fits = verdict === 'DECLINE' || (orgs.length > 0 && orgs.every(orgIn))
  return (
    <WordsDialog
      title={verdict === 'BLOW' ? t.blowIt : t.declineIt}
      hint={verdict === 'BLOW' ? t.blowHint : t.declineHint}
      done={t.decideDone}
      optional={verdict === 'BLOW'}
      ready={fits}
      run={(said) =>
        whistling.decide(
          it.id,
          verdict,
          said,
          verdict === 'BLOW'
            ? orgs.map((org, at) => ({ org: orgIn(org)!, lead: at === 0, optional: false }))
            : [],
        )
      }
      onClose={onClose}
    >
      {verdict === 'BLOW' && (
        <Input
          aria-label={t.orgs}
          placeholder={t.orgs}
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
        />
      )}
    </WordsDialog>
  )
}
