import type { Case } from '../../api/types'
import { AssignDialog } from './AssignDialog'
import type { Dialog } from './deskActions'
import { CallBackDialog, DecideDialog, SplitDialog } from './OutcomeDialogs'
import { PauseDialog, PriorityDialog, PrivacyDialog } from './MarkDialogs'
import { NoteDialog, ReasonDialog } from './WordsDialogs'

export interface DialogProps {
  it: Case
  onClose: () => void
}

/** The dialog of one act; loaded when the first is opened. */
const DeskDialog = ({ dialog, ...props }: DialogProps & { dialog: Dialog }) => {
  switch (dialog) {
    case 'assign':
    case 'reassign':
      return <AssignDialog step={dialog} {...props} />
    case 'decline':
    case 'rework':
    case 'reopen':
    case 'cancel':
    case 'unmerge':
      return <ReasonDialog step={dialog} {...props} />
    case 'note':
    case 'resume':
      return <NoteDialog act={dialog} {...props} />
    case 'priority':
      return <PriorityDialog {...props} />
    case 'privacy':
      return <PrivacyDialog {...props} />
    case 'pause':
      return <PauseDialog {...props} />
    case 'split':
      return <SplitDialog {...props} />
    case 'decide':
      return <DecideDialog {...props} />
    case 'callBack':
      return <CallBackDialog {...props} />
  }
}

export default DeskDialog
