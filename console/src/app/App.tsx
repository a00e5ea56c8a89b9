import { Spin } from 'antd'
import { lazy, Suspense } from 'react'
import { Navigate, Route, Routes } from 'react-router'
import { Problem } from '../api/problem'
import { Landing } from '../features/session/Landing'
import { homeOf, SignedIn, useSessionQuery } from '../features/session/session'
import { useSessionText } from '../features/session/text'
import { ProblemAlert } from '../features/problems/ProblemAlert'
import { LiveProvider } from '../live/LiveProvider'
import { NotFound } from './NotFound'
import { Shell } from './Shell'

const CasesPage = lazy(() => import('../features/cases/CasesPage'))
const CasePage = lazy(() => import('../features/cases/CasePage'))
const WhistlesPage = lazy(() => import('../features/whistles/WhistlesPage'))
const PublicationsPage = lazy(() => import('../features/publications/PublicationsPage'))
const CertificatesPage = lazy(() => import('../features/certificates/CertificatesPage'))
const NumbersPage = lazy(() => import('../features/numbers/NumbersPage'))
const HotlinePage = lazy(() => import('../features/hotline/HotlinePage'))
const DisputesPage = lazy(() => import('../features/disputes/DisputesPage'))
const DisputePage = lazy(() => import('../features/disputes/DisputePage'))
const ExportsPage = lazy(() => import('../features/exports/ExportsPage'))
const PointsPage = lazy(() => import('../features/points/PointsPage'))
const HandoverPage = lazy(() => import('../features/handover/HandoverPage'))
const DutiesPage = lazy(() => import('../features/duties/DutiesPage'))
const RepairsPage = lazy(() => import('../features/repairs/RepairsPage'))

const Loading = () => {
  const t = useSessionText()
  return (
    <div className="loading" role="status" aria-label={t.loading}>
      <Spin size="large" />
    </div>
  )
}

/** Nothing but the landing page is shown to somebody who is not logged in. */
export const App = () => {
  const { data: session, error, refetch } = useSessionQuery()
  if (error instanceof Problem && error.status === 401) return <Landing />
  if (error && !session) {
    return (
      <main className="page">
        <ProblemAlert error={error} onRetry={() => void refetch()} />
      </main>
    )
  }
  if (!session) return <Loading />
  if (!session.authenticated) return <Landing />
  return (
    <SignedIn value={session}>
      <LiveProvider>
        <Routes>
          <Route element={<Shell />}>
            <Route index element={<Navigate to={homeOf(session)} replace />} />
            <Route path="cases" element={<Suspended page={<CasesPage />} />} />
            <Route path="cases/:caseId" element={<Suspended page={<CasePage />} />} />
            <Route path="whistles" element={<Suspended page={<WhistlesPage />} />} />
            <Route path="numbers" element={<Suspended page={<NumbersPage />} />} />
            <Route path="hotline" element={<Suspended page={<HotlinePage />} />} />
            <Route path="disputes" element={<Suspended page={<DisputesPage />} />} />
            <Route path="disputes/:disputeId" element={<Suspended page={<DisputePage />} />} />
            <Route path="exports" element={<Suspended page={<ExportsPage />} />} />
            <Route path="points" element={<Suspended page={<PointsPage />} />} />
            <Route path="handover" element={<Suspended page={<HandoverPage />} />} />
            <Route path="duties" element={<Suspended page={<DutiesPage />} />} />
            <Route path="repairs" element={<Suspended page={<RepairsPage />} />} />
            <Route path="publications" element={<Suspended page={<PublicationsPage />} />} />
            <Route path="certificates" element={<Suspended page={<CertificatesPage />} />} />
            <Route path="*" element={<NotFound />} />
          </Route>
        </Routes>
      </LiveProvider>
    </SignedIn>
  )
}

const Suspended = ({ page }: { page: React.ReactNode }) => (
  <Suspense fallback={<Loading />}>{page}</Suspense>
)
