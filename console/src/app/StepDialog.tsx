import { Modal } from 'antd'
import type { ReactNode } from 'react'
import { ProblemAlert } from '../features/problems/ProblemAlert'
import { useShared } from './text'
import { useAct } from './useAct'
import { useReturnFocus } from './useReturnFocus'

interface Props {
  title: string
  done: string
  /** Whether what was filled in can be sent. */
  ready: boolean
  run: () => Promise<unknown>
  onClose: () => void
  hint?: string
  danger?: boolean
  width?: number
  children: ReactNode
}

/** One act that wants more than a click: it stays open, with what was typed, until the server has taken it. */
export const StepDialog = (props: Props) => {
  const { title, done, ready, run, onClose, hint, danger, width = 520, children } = props
  useReturnFocus()
  const t = useShared()
  const act = useAct(async () => {
    await run()
    onClose()
  }, done)
  return (
    <Modal
      open
      title={title}
      onCancel={onClose}
      onOk={() => act.mutate()}
      okText={title}
      cancelText={t.cancel}
      confirmLoading={act.isPending}
      width={width}
      okButtonProps={{ disabled: !ready, danger, ...{ 'data-testid': 'step-ok' } }}
      cancelButtonProps={{ ...{ 'data-testid': 'step-cancel' } }}
      data-testid="step-dialog"
    >
      {hint && <p className="muted">{hint}</p>}
      {children}
      {act.error && <ProblemAlert error={act.error} />}
    </Modal>
  )
}
