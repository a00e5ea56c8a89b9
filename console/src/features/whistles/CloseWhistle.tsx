import { Input, Modal, Radio } from 'antd'
import { useState } from 'react'
import { api, NOTE_MAX } from '../../api/endpoints'
import type { Whistle } from '../../api/types'
import { useAct } from '../../app/useAct'
import { useReturnFocus } from '../../app/useReturnFocus'
import { ProblemAlert } from '../problems/ProblemAlert'
import { useWhistleText } from './text'

const SCORES = [5, 4, 3, 2, 1]

/** The street accepts the departments' work and scores it; there is no score to start from, so none is given unread. */
const CloseWhistle = ({ whistle, onClose }: { whistle: Whistle; onClose: () => void }) => {
  useReturnFocus()
  const t = useWhistleText()
  const [score, setScore] = useState<number>()
  const [note, setNote] = useState('')
  const act = useAct(async (given: number) => {
    await api.closeWhistle(whistle.id, given, note.trim())
    onClose()
  }, t.closeDone)
  return (
    <Modal
      open
      title={t.close}
      onCancel={onClose}
      onOk={() => score !== undefined && act.mutate(score)}
      okText={t.close}
      cancelText={t.cancel}
      confirmLoading={act.isPending}
      okButtonProps={{ disabled: score === undefined, ...{ 'data-testid': 'whistle-close-ok' } }}
      data-testid="whistle-close-modal"
    >
      <p className="muted">{t.closeHint}</p>
      <h3 className="field-name">{t.score}</h3>
      <Radio.Group
        className="choices"
        aria-label={t.score}
        value={score}
        onChange={({ target }) => setScore(target.value as number)}
      >
        {SCORES.map((one) => (
          <Radio key={one} value={one} data-testid={`whistle-score-${one}`}>
            <strong>{t.points(one)}</strong> {t.scores[one]}
          </Radio>
        ))}
      </Radio.Group>
      <label htmlFor="close-note" className="field-name">
        {t.note}
      </label>
      <Input.TextArea
        id="close-note"
        value={note}
        maxLength={NOTE_MAX}
        rows={3}
        onChange={({ target }) => setNote(target.value)}
        data-testid="whistle-close-note"
      />
      {act.error && <ProblemAlert error={act.error} />}
    </Modal>
  )
}

export default CloseWhistle
