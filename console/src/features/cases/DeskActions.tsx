import { Button } from 'antd'
import { lazy, Suspense, useState } from 'react'
import type { Case } from '../../api/types'
import { useSession } from '../session/session'
import { dialogActs, dialogSteps, mayDesk, type Dialog } from './deskActions'
import { useDeskText } from './deskText'
import { useSteps } from './machine'

const DeskDialog = lazy(() => import('./DeskDialog'))

/** All else that this person may do to this case now; what they may not is left out. */
export const DeskActions = ({ it }: { it: Case }) => {
  const t = useDeskText()
  const { roles = [] } = useSession()
  const blocked = useSteps()
  const [open, setOpen] = useState<Dialog>()
  const offered: Dialog[] = [
    ...dialogSteps.filter((step) => !blocked(step, it.state)),
    ...dialogActs.filter((act) => mayDesk(act, roles, it)),
  ]
  if (!offered.length) return null
  return (
    <section className="panel" aria-labelledby="desk-title" data-testid="desk-actions">
      <h2 id="desk-title">{t.more}</h2>
      <div className="desk-acts">
        {offered.map((dialog) => (
          <Button
            key={dialog}
            danger={dialog === 'cancel'}
            onClick={() => setOpen(dialog)}
            data-testid={`desk-${dialog}`}
          >
            {t.name[dialog]}
          </Button>
        ))}
      </div>
      {open && (
        <Suspense>
          <DeskDialog it={it} dialog={open} onClose={() => setOpen(undefined)} />
        </Suspense>
      )}
    </section>
  )
}
