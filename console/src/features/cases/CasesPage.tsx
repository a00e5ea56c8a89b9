import { useSearchParams } from 'react-router'
import type { CaseQuery } from '../../api/types'
import { useShared } from '../../app/text'
import { useTitle } from '../../app/useTitle'
import { NoPermission } from '../session/NoPermission'
import { useSession } from '../session/session'
import { RegionName } from '../session/RegionName'
import { caseReaders } from './actions'
import { CaseCounts } from './CaseCounts'
import { CaseList } from './CaseList'
import { CasePlaces } from './CasePlaces'
import { InboxFilters } from './InboxFilters'
import { useInboxText } from './inboxText'
import { paramsOf, queryOf } from './query'
import { useCaseText } from './text'

const PLACES = 'places'

/** Today's work: how much of it, and which. */
const CasesPage = () => {
  const t = useCaseText()
  const inbox = useInboxText()
  const shared = useShared()
  const { region, roles = [] } = useSession()
  const [params, setParams] = useSearchParams()
  const query = queryOf(params)
  const view = params.get('view') === PLACES ? PLACES : undefined
  const show = (next: CaseQuery, as = view): void =>
    setParams({ ...paramsOf(next), ...(as && { view: as }) })
  useTitle(t.title)

  const viewButton = (as: typeof view, name: string) => (
    <button
      type="button"
      aria-pressed={view === as}
      onClick={() => show(query, as)}
      data-testid={`view-${as ?? 'list'}`}
    >
      {name}
    </button>
  )

  return (
    <div data-testid="cases-page">
      <header className="head">
        <h1>{t.title}</h1>
        {region && (
          <p className="muted">
            {shared.named(t.scope)}
            <RegionName code={query.region ?? region} withCode />
          </p>
        )}
      </header>
      {caseReaders.some((role) => roles.includes(role)) ? (
        <>
          <CaseCounts query={query} onChoose={(next) => show(next)} />
          <div className="inbox-bar">
            <InboxFilters query={query} onChoose={(next) => show(next)} />
            <div className="switch" role="group" aria-label={inbox.views}>
              {viewButton(undefined, inbox.asList)}
              {viewButton(PLACES, inbox.asPlaces)}
            </div>
          </div>
          {view === PLACES ? (
            <CasePlaces query={query} />
          ) : (
            <CaseList
              key={JSON.stringify(query)}
              query={query}
              onShowAll={() => show({}, undefined)}
            />
          )}
        </>
      ) : (
        <NoPermission title={t.noPermission} readers={caseReaders} testId="cases-no-permission" />
      )}
    </div>
  )
}

export default CasesPage
