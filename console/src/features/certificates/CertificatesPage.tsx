import { useQuery } from '@tanstack/react-query'
import { Button, Input, Skeleton } from 'antd'
import { useState } from 'react'
import { useSearchParams } from 'react-router'
import { api } from '../../api/endpoints'
import { useShared } from '../../app/text'
import { useTitle } from '../../app/useTitle'
import { ProblemAlert } from '../problems/ProblemAlert'
import { NoPermission } from '../session/NoPermission'
import { useSession } from '../session/session'
import { useSessionText } from '../session/text'
import { certificateProposers, certificateReaders, PARTNER_FORM } from './actions'
import { CertificateCard } from './CertificateCard'
import { ProposeCertificate } from './ProposeCertificate'
import { useCertificateText } from './text'

/** Certificates send no live changes; a second person should see a proposal soon. */
const POLL_MILLIS = 15_000

/** The client certificates one partner is known by. */
const CertificatesPage = () => {
  const t = useCertificateText()
  const { roles = [] } = useSession()
  const [query, setQuery] = useSearchParams()
  const partner = query.get('partner') ?? ''
  useTitle(t.title)
  return (
    <div data-testid="certificates-page">
      <header className="head">
        <h1>{t.title}</h1>
        <p>{t.lead}</p>
      </header>
      {certificateReaders.some((role) => roles.includes(role)) ? (
        <>
          <ChoosePartner known={partner} onChoose={(chosen) => setQuery({ partner: chosen })} />
          {PARTNER_FORM.test(partner) && <Certificates key={partner} partner={partner} />}
        </>
      ) : (
        <NoPermission
          title={t.noPermission}
          readers={certificateReaders}
          testId="certificates-no-permission"
        />
      )}
    </div>
  )
}

const ChoosePartner = ({
  known,
  onChoose,
}: {
  known: string
  onChoose: (partner: string) => void
}) => {
  const t = useCertificateText()
  const [partner, setPartner] = useState(known)
  const formed = PARTNER_FORM.test(partner)
  return (
    <form
      className="panel"
      onSubmit={(event) => {
        event.preventDefault()
        if (formed) onChoose(partner)
      }}
    >
      <label htmlFor="certificate-partner" className="field-name">
        {t.partner} <span className="small muted">{t.partnerHint}</span>
      </label>
      <div className="publish">
        <Input
          id="certificate-partner"
          value={partner}
          maxLength={63}
          onChange={({ target }) => setPartner(target.value.trim())}
          data-testid="certificate-partner"
          style={{ maxWidth: 360 }}
        />
        <Button htmlType="submit" disabled={!formed} data-testid="certificate-show">
          {t.show}
        </Button>
      </div>
    </form>
  )
}

const Certificates = ({ partner }: { partner: string }) => {
  const t = useCertificateText()
  const { data, error, refetch } = useQuery({
    queryKey: ['certificates', partner],
    queryFn: () => api.certificates(partner),
    refetchInterval: POLL_MILLIS,
  })
  if (error) return <ProblemAlert error={error} onRetry={() => void refetch()} />
  if (!data) return <Skeleton active className="panel" />
  const certificates = data.certificates ?? []
  return (
    <>
      <Propose partner={partner} />
      {certificates.length === 0 ? (
        <div className="panel empty" data-testid="certificates-empty">
          <h2>{t.emptyTitle}</h2>
          <p>{t.empty(partner)}</p>
        </div>
      ) : (
        <ul className="plain" aria-label={t.title}>
          {certificates.map((certificate) => (
            <CertificateCard key={certificate.thumbprint} certificate={certificate} />
          ))}
        </ul>
      )}
    </>
  )
}

const Propose = ({ partner }: { partner: string }) => {
  const t = useCertificateText()
  const { needsRole, or } = useShared()
  const names: Record<string, string> = useSessionText().roles
  const { roles = [] } = useSession()
  const [open, setOpen] = useState(false)
  const may = certificateProposers.some((role) => roles.includes(role))
  return (
    <div className="publish">
      <Button
        type="primary"
        disabled={!may}
        onClick={() => setOpen(true)}
        aria-describedby={may ? undefined : 'why-propose'}
        data-testid="certificate-propose"
      >
        {t.propose}
      </Button>
      {!may && (
        <span id="why-propose" className="act-why">
          {needsRole(certificateProposers.map((role) => names[role]).join(or))}
        </span>
      )}
      {open && <ProposeCertificate partner={partner} onClose={() => setOpen(false)} />}
    </div>
  )
}

export default CertificatesPage
