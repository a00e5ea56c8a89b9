import { LeftOutlined } from '@ant-design/icons'
import { useQuery } from '@tanstack/react-query'
import { Skeleton } from 'antd'
import { Link, useParams } from 'react-router'
import { api } from '../../api/endpoints'
import { useTitle } from '../../app/useTitle'
import { usePolling } from '../../live/LiveProvider'
import { ProblemAlert } from '../problems/ProblemAlert'
import { CaseWhistles } from '../whistles/CaseWhistles'
import { CaseActions } from './CaseActions'
import { CaseAttachments } from './CaseAttachments'
import { CaseBond } from './CaseBond'
import { CaseClock } from './CaseClock'
import { CaseFacts } from './CaseFacts'
import { CaseHistory } from './CaseHistory'
import { CaseProgress } from './CaseProgress'
import { DeskActions } from './DeskActions'
import { CaseMarks, StateMark } from './marks'
import { useCaseText } from './text'

/** One case: where it stands, what can be done, and all that happened. */
const CasePage = () => {
  const { caseId = '' } = useParams()
  const t = useCaseText()
  const refetchInterval = usePolling()
  const {
    data: it,
    error,
    refetch,
  } = useQuery({
    queryKey: ['case', caseId, 'facts'],
    queryFn: () => api.case(caseId),
    refetchInterval,
  })
  useTitle(it?.title ?? t.title)

  return (
    <div data-testid="case-page" data-case-id={caseId}>
      <Link to="/cases" className="back" data-testid="back-to-list">
        <LeftOutlined aria-hidden="true" /> {t.back}
      </Link>
      {error && <ProblemAlert error={error} onRetry={() => void refetch()} />}
      {!it && !error && <Skeleton active paragraph={{ rows: 10 }} className="panel" />}
      {it && (
        <>
          <header className="head case-head">
            <h1 data-testid="case-title">{it.title}</h1>
            <StateMark state={it.state} />
            <CaseMarks it={it} />
          </header>
          <CaseProgress state={it.state} />
          <div className="case-grid">
            <div className="case-side">
              <CaseActions it={it} />
              <CaseClock it={it} />
              <DeskActions it={it} />
            </div>
            <div className="case-main">
              <CaseWhistles it={it} />
              <CaseFacts it={it} />
              <CaseAttachments it={it} />
              <CaseBond it={it} />
              <CaseHistory caseId={it.id} />
            </div>
          </div>
        </>
      )}
    </div>
  )
}

export default CasePage
