import { useSearchParams } from 'react-router'
import type { CaseState } from '../../api/types'
import { useShared } from '../../app/text'
import { useTitle } from '../../app/useTitle'
import { NoPermission } from '../session/NoPermission'
import { useSession } from '../session/session'
import { RegionName } from '../session/RegionName'
import { caseReaders } from './actions'
import { CaseCounts } from './CaseCounts'
import { CaseList } from './CaseList'
import { useCaseText } from './text'

/** Today's work: how much of it, and which. */
const CasesPage = () => {
  const t = useCaseText()
  const shared = useShared()
  const { region, roles = [] } = useSession()
  const [query, setQuery] = useSearchParams()
  const asked = query.get('state')
  const state = asked !== null && asked in t.states ? (asked as CaseState) : undefined
  const choose = (next: CaseState | undefined): void => setQuery(next ? { state: next } : {})
  useTitle(t.title)

  return (
    <div data-testid="cases-page">
      <header className="head">
        <h1>{t.title}</h1>
        {region && (
          <p className="muted">
            {shared.named(t.scope)}
            <RegionName code={region} withCode />
          </p>
        )}
      </header>
      {caseReaders.some((role) => roles.includes(role)) ? (
        <>
          <CaseCounts chosen={state} onChoose={choose} />
          <CaseList key={state ?? 'ALL'} state={state} onShowAll={() => choose(undefined)} />
        </>
      ) : (
        <NoPermission title={t.noPermission} readers={caseReaders} testId="cases-no-permission" />
      )}
    </div>
  )
}

export default CasesPage
