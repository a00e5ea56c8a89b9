import { DownloadOutlined, PlusOutlined } from '@ant-design/icons'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Button, Skeleton } from 'antd'
import { useState } from 'react'
import { ledgers } from '../../api/field'
import type { ExportLedger, LedgerExport } from '../../api/types'
import { Choice } from '../../app/Choice'
import { Mark } from '../../app/Mark'
import { Pager } from '../../app/Pager'
import { usePages } from '../../app/usePages'
import { useTitle } from '../../app/useTitle'
import { WordsDialog } from '../../app/WordsDialog'
import { minuteOf } from '../../i18n/time'
import { exporters } from '../cases/actions'
import { ProblemAlert } from '../problems/ProblemAlert'
import { NoPermission } from '../session/NoPermission'
import { RegionName } from '../session/RegionName'
import { useSession } from '../session/session'
import { useExportText } from './text'

/** exports.proto#ApproveExport; that nobody approves the own one, the server sees to. */
const APPROVERS = ['community-officer', 'street-officer', 'district-officer']
const POLL_MILLIS = 15_000

/** What wants to leave in bulk, and who lets it. */
const ExportsPage = () => {
  const t = useExportText()
  const { roles = [] } = useSession()
  const pages = usePages()
  const [asking, setAsking] = useState(false)
  const allowed = exporters.some((role) => roles.includes(role))
  useTitle(t.title)
  const { data, error, refetch } = useQuery({
    queryKey: ['exports', pages.token],
    queryFn: () => ledgers.list(pages.token),
    placeholderData: keepPreviousData,
    refetchInterval: POLL_MILLIS,
    enabled: allowed,
  })
  if (!allowed)
    return (
      <NoPermission title={t.noPermission} readers={exporters} testId="exports-no-permission" />
    )
  const all = data?.exports ?? []
  return (
    <div data-testid="exports-page">
      <header className="head">
        <h1>{t.title}</h1>
        <Button icon={<PlusOutlined />} onClick={() => setAsking(true)} data-testid="export-ask">
          {t.ask}
        </Button>
      </header>
      <p className="muted">{t.lead}</p>
      {error && <ProblemAlert error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton active className="panel" />}
      {data && !all.length && pages.number === 1 && <div className="panel empty">{t.none}</div>}
      {all.map((one) => (
        <ExportCard key={one.id} it={one} />
      ))}
      <Pager number={pages.number} back={pages.back} forward={pages.forward(data?.nextPageToken)} />
      {asking && <AskDialog onClose={() => setAsking(false)} />}
    </div>
  )
}

const ExportCard = ({ it }: { it: LedgerExport }) => {
  const t = useExportText()
  const { name, roles = [] } = useSession()
  const [asked, setAsked] = useState<'approve' | 'refuse'>()
  const own = it.applicant === name
  const open = it.expireTime !== undefined && Date.parse(it.expireTime) >= Date.now()
  const tone = it.state === 'REQUESTED' ? 'amber' : it.state === 'APPROVED' ? 'green' : 'grey'
  const decides = it.state === 'REQUESTED' && !own && APPROVERS.some((role) => roles.includes(role))
  return (
    <section className="panel" data-testid="ledger-export" data-state={it.state}>
      <div className="department-name">
        <strong>{it.ledger && t.ledgers[it.ledger]}</strong>
        <Mark tone={tone}>{t.states[it.state] ?? it.state}</Mark>
        <span className="small muted">
          <RegionName code={it.region} /> · {t.rows(String(it.lines))} · {it.applicant} ·{' '}
          {minuteOf(it.requestTime)}
          {it.downloads > 0 && ` · ${t.downloads(it.downloads)}`}
        </span>
      </div>
      <p>{it.purpose}</p>
      {it.note && (
        <p className="history-note small">
          {it.approver}：{it.note}
        </p>
      )}
      <div className="platform-acts">
        {decides && (
          <>
            <Button type="primary" onClick={() => setAsked('approve')} data-testid="export-approve">
              {t.approve}
            </Button>
            <Button onClick={() => setAsked('refuse')} data-testid="export-refuse">
              {t.refuse}
            </Button>
          </>
        )}
        {it.state === 'APPROVED' && own && open && (
          <a className="tool" href={ledgers.fileOf(it.id)} download>
            <DownloadOutlined aria-hidden="true" /> {t.download} ·{' '}
            {t.until(minuteOf(it.expireTime))}
          </a>
        )}
      </div>
      {asked && (
        <WordsDialog
          title={t[asked]}
          hint={it.purpose}
          done={asked === 'approve' ? t.approved : t.refused}
          optional={asked === 'approve'}
          run={(said) => ledgers[asked](it.id, said)}
          onClose={() => setAsked(undefined)}
        />
      )}
    </section>
  )
}

const AskDialog = ({ onClose }: { onClose: () => void }) => {
  const t = useExportText()
  const [ledger, setLedger] = useState<ExportLedger>('ISSUES')
  return (
    <WordsDialog
      title={t.ask}
      hint={t.lead}
      done={t.asked}
      label={t.purpose}
      run={(said) => ledgers.request(ledger, said)}
      onClose={onClose}
    >
      <Choice
        name={t.ledger}
        value={ledger}
        options={Object.entries(t.ledgers)}
        onChange={(next) => setLedger((next ?? 'ISSUES') as ExportLedger)}
      />
    </WordsDialog>
  )
}

export default ExportsPage
