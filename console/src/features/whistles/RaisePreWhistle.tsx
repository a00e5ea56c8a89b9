import { Button } from 'antd'
import { useState } from 'react'
import { whistling } from '../../api/field'
import type { Case, WhistleType } from '../../api/types'
import { Choice } from '../../app/Choice'
import { WordsDialog } from '../../app/WordsDialog'
import { useSession } from '../session/session'
import { preWhistleRaisers } from './actions'
import { useWhistleMore } from './moreText'
import { useWhistleText } from './text'

/** A community that cannot settle a case asks its street for a whistle. */
export const RaisePreWhistle = ({ it }: { it: Case }) => {
  const t = useWhistleMore()
  const { types } = useWhistleText()
  const { roles = [] } = useSession()
  const [open, setOpen] = useState(false)
  const [type, setType] = useState<WhistleType>('DEMAND_KEYWORK')
  const may =
    (it.state === 'ACCEPTED' || it.state === 'ASSIGNED') &&
    preWhistleRaisers.some((role) => roles.includes(role))
  if (!may) return null
  return (
    <>
      <Button onClick={() => setOpen(true)} data-testid="pre-whistle">
        {t.ask}
      </Button>
      {open && (
        <WordsDialog
          title={t.ask}
          hint={t.asksHint}
          done={t.asked}
          label={t.askWhy}
          run={(said) => whistling.raise(it.id, type, said)}
          onClose={() => setOpen(false)}
        >
          <Choice
            name={t.ask}
            value={type}
            options={Object.entries(types)}
            onChange={(next) => setType(next as WhistleType)}
          />
        </WordsDialog>
      )}
    </>
  )
}
