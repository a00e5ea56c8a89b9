import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Button, Skeleton } from 'antd'
import { useState } from 'react'
import { api } from '../../api/endpoints'
import { Pager } from '../../app/Pager'
import { useShared } from '../../app/text'
import { usePages } from '../../app/usePages'
import { useTitle } from '../../app/useTitle'
import { ProblemAlert } from '../problems/ProblemAlert'
import { NoPermission } from '../session/NoPermission'
import { useSession } from '../session/session'
import { useSessionText } from '../session/text'
import { proposers, publicationReaders } from './actions'
import { ProposePublication } from './ProposePublication'
import { PublicationCard } from './PublicationCard'
import { usePublicationText } from './text'

/** Publications send no live changes; a second person should see a proposal soon. */
const POLL_MILLIS = 15_000

/** What is, was or may be published, newest first. */
const PublicationsPage = () => {
  const t = usePublicationText()
  const { roles = [] } = useSession()
  const allowed = publicationReaders.some((role) => roles.includes(role))
  useTitle(t.title)
  return (
    <div data-testid="publications-page">
      <header className="head">
        <h1>{t.title}</h1>
        <p>{t.lead}</p>
      </header>
      {allowed ? (
        <>
          <Propose />
          <Publications />
        </>
      ) : (
        <NoPermission
          title={t.noPermission}
          readers={publicationReaders}
          testId="publications-no-permission"
        />
      )}
    </div>
  )
}

const Propose = () => {
  const t = usePublicationText()
  const { needsRole, or } = useShared()
  const names: Record<string, string> = useSessionText().roles
  const { roles = [] } = useSession()
  const [open, setOpen] = useState(false)
  const may = proposers.some((role) => roles.includes(role))
  return (
    <div className="publish">
      <Button
        type="primary"
        disabled={!may}
        onClick={() => setOpen(true)}
        aria-describedby={may ? undefined : 'why-propose'}
        data-testid="publication-propose"
      >
        {t.propose}
      </Button>
      {!may && (
        <span id="why-propose" className="act-why">
          {needsRole(proposers.map((role) => names[role]).join(or))}
        </span>
      )}
      {open && <ProposePublication onClose={() => setOpen(false)} />}
    </div>
  )
}

const Publications = () => {
  const t = usePublicationText()
  const pages = usePages()
  const { data, error, refetch } = useQuery({
    queryKey: ['publications', pages.token],
    queryFn: () => api.publications(pages.token),
    placeholderData: keepPreviousData,
    refetchInterval: POLL_MILLIS,
  })
  if (error) return <ProblemAlert error={error} onRetry={() => void refetch()} />
  if (!data) return <Skeleton active className="panel" />
  const publications = data.publications ?? []
  if (!publications.length && pages.number === 1) {
    return (
      <div className="panel empty" data-testid="publications-empty">
        <h2>{t.emptyTitle}</h2>
        <p>{t.empty}</p>
      </div>
    )
  }
  return (
    <>
      <ul className="plain" aria-label={t.title}>
        {publications.map((publication) => (
          <PublicationCard key={publication.id} publication={publication} />
        ))}
      </ul>
      <Pager number={pages.number} back={pages.back} forward={pages.forward(data.nextPageToken)} />
    </>
  )
}

export default PublicationsPage
