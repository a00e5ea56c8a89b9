import { useQuery } from '@tanstack/react-query'
import { Button, Checkbox } from 'antd'
import { useState } from 'react'
import { Link } from 'react-router'
import { desk } from '../../api/desk'
import type { Case } from '../../api/types'
import { useAct } from '../../app/useAct'
import { texts } from '../../i18n/language'
import { minuteOf } from '../../i18n/time'
import { ProblemAlert } from '../problems/ProblemAlert'
import { useSession } from '../session/session'
import { mayDesk } from './deskActions'
import { useInboxText } from './inboxText'
import { useSteps } from './machine'
import { StateMark } from './marks'
import { placeOf } from './places'

const ENDED = ['CLOSED', 'CANCELLED', 'DUPLICATE']

const useBondText = texts(
  {
    title: '关联工单',
    main: '本单已并入',
    splitFrom: '拆分自',
    repeats: '重复反映',
    openIt: '查看工单',
    candidates: '可能是同一件事',
    candidatesHint:
      '同社区、同类别、地点相近、时间相近的未结工单，不分来源。勾选后并入本单，各反映人仍在原渠道收到告知，可撤销。',
    merge: (count: number) => (count ? `并入本单（${count}）` : '并入本单'),
    done: '已并案',
    merged: (count: number) => `已并入本单的 ${count} 件`,
  },
  {
    title: 'Related cases',
    main: 'Merged into',
    splitFrom: 'Split from',
    repeats: 'Repeats',
    openIt: 'Open case',
    candidates: 'May be the same matter',
    candidatesHint:
      'Open cases of this community and category, near in place and time, whatever their channel. Chosen ones become part of this case; each reporter is still told in their own channel. Can be undone.',
    merge: (count) => (count ? `Merge into this (${count})` : 'Merge into this'),
    done: 'Merged',
    merged: (count) => `${count} merged into this case`,
  },
)

/** What a case hangs together with: its main case, what is merged into it, and what might be. */
export const CaseBond = ({ it }: { it: Case }) => {
  const t = useBondText()
  const { roles = [] } = useSession()
  const seeks = mayDesk('candidates', roles, it) && !ENDED.includes(it.state)
  const candidates = useQuery({
    queryKey: ['case', it.id, 'candidates'],
    queryFn: () => desk.candidates(it.id),
    enabled: seeks,
  })
  const merged = useQuery({
    queryKey: ['case', it.id, 'merged'],
    queryFn: () => desk.merged(it.id),
    enabled: it.mergedCount > 0,
  })
  const same = candidates.data?.cases ?? []
  const links = (
    [
      [t.main, it.mainCaseId],
      [t.splitFrom, it.splitFromCaseId],
      [t.repeats, it.linkedCaseId],
    ] as const
  ).filter(([, id]) => id)
  if (!links.length && !same.length && !it.mergedCount) return null
  return (
    <section className="panel" aria-labelledby="bond-title" data-testid="case-bond">
      <h2 id="bond-title">{t.title}</h2>
      {links.map(([name, id]) => (
        <p key={name}>
          {name} <Link to={`/cases/${encodeURIComponent(id)}`}>{t.openIt}</Link>{' '}
          <span className="code small muted">{id.slice(0, 8)}</span>
        </p>
      ))}
      {it.mergedCount > 0 && (
        <>
          <h3 className="field-name">{t.merged(it.mergedCount)}</h3>
          {merged.error && <ProblemAlert error={merged.error} />}
          <ul className="bond">
            {merged.data?.cases?.map((one) => (
              <li key={one.id}>
                <CaseLine it={one} />
              </li>
            ))}
          </ul>
        </>
      )}
      {same.length > 0 && <Candidates it={it} same={same} />}
    </section>
  )
}

const Candidates = ({ it, same }: { it: Case; same: Case[] }) => {
  const t = useBondText()
  const blocked = useSteps()
  const [chosen, setChosen] = useState<string[]>([])
  const act = useAct(async () => {
    await desk.merge(it.id, chosen, '')
    setChosen([])
  }, t.done)
  const mayMerge = !blocked('merge', 'FILED')
  return (
    <>
      <h3 className="field-name">{t.candidates}</h3>
      <p className="small muted">{t.candidatesHint}</p>
      <ul className="bond" data-testid="merge-candidates">
        {same.map((one) => (
          <li key={one.id}>
            {mayMerge && (
              <Checkbox
                aria-label={one.title}
                checked={chosen.includes(one.id)}
                onChange={({ target }) =>
                  setChosen(
                    target.checked ? [...chosen, one.id] : chosen.filter((id) => id !== one.id),
                  )
                }
                data-testid={`candidate-${one.id}`}
              />
            )}
            <CaseLine it={one} />
          </li>
        ))}
      </ul>
      {act.error && <ProblemAlert error={act.error} />}
      {mayMerge && (
        <Button
          disabled={!chosen.length}
          loading={act.isPending}
          onClick={() => act.mutate()}
          data-testid="merge"
        >
          {t.merge(chosen.length)}
        </Button>
      )}
    </>
  )
}

const CaseLine = ({ it }: { it: Case }) => {
  const inbox = useInboxText()
  return (
    <span className="bond-line">
      <Link to={`/cases/${encodeURIComponent(it.id)}`}>{it.title}</Link>{' '}
      <StateMark state={it.state} />
      <span className="small muted">
        {[it.channel && inbox.channels[it.channel], placeOf(it), minuteOf(it.createTime)]
          .filter(Boolean)
          .join(' · ')}
      </span>
    </span>
  )
}
