import { Input, Modal } from 'antd'
import { useState } from 'react'
import { api, NOTE_MAX } from '../../api/endpoints'
import { useAct } from '../../app/useAct'
import { useReturnFocus } from '../../app/useReturnFocus'
import { ProblemAlert } from '../problems/ProblemAlert'
import { PEM_MAX, pemFault } from './actions'
import { useCertificateText } from './text'

const LABEL_MAX = 200

/** A system administrator proposes a certificate; a file that cannot be one is refused before it is sent. */
export const ProposeCertificate = ({
  partner,
  onClose,
}: {
  partner: string
  onClose: () => void
}) => {
  useReturnFocus()
  const t = useCertificateText()
  const [pem, setPem] = useState<string>()
  const [label, setLabel] = useState('')
  const [note, setNote] = useState('')
  const fault = pem === undefined ? undefined : pemFault(pem)
  const act = useAct(async () => {
    if (!pem) return
    await api.proposeCertificate(partner, pem, label.trim(), note.trim())
    onClose()
  }, t.proposed)

  // A file far too long is not read whole; its first part already says that it is.
  const take = async (file: File | undefined): Promise<void> =>
    setPem(await file?.slice(0, 2 * PEM_MAX).text())

  return (
    <Modal
      open
      title={`${t.propose} · ${partner}`}
      onCancel={onClose}
      onOk={() => act.mutate()}
      okText={t.propose}
      cancelText={t.cancel}
      confirmLoading={act.isPending}
      okButtonProps={{
        disabled: !pem || fault !== undefined,
        ...{ 'data-testid': 'certificate-propose-ok' },
      }}
      data-testid="certificate-modal"
    >
      <p className="muted">{t.proposeHint}</p>
      <label htmlFor="certificate-file" className="field-name">
        {t.file}
      </label>
      <input
        id="certificate-file"
        type="file"
        required
        aria-invalid={fault !== undefined}
        aria-describedby={fault && 'certificate-fault'}
        onChange={({ target }) => void take(target.files?.[0])}
        data-testid="certificate-file"
      />
      {fault && (
        <span id="certificate-fault" className="small wrong" role="alert">
          {t.faults[fault]}
        </span>
      )}
      <label htmlFor="certificate-label" className="field-name">
        {t.label}
      </label>
      <Input
        id="certificate-label"
        value={label}
        maxLength={LABEL_MAX}
        onChange={({ target }) => setLabel(target.value)}
      />
      <label htmlFor="certificate-propose-note" className="field-name">
        {t.proposeNote}
      </label>
      <Input.TextArea
        id="certificate-propose-note"
        value={note}
        maxLength={NOTE_MAX}
        rows={2}
        onChange={({ target }) => setNote(target.value)}
      />
      {act.error && <ProblemAlert error={act.error} />}
    </Modal>
  )
}
