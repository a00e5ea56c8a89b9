import { useState } from 'react'
import { Button } from 'antd'
import { api } from '../../api/endpoints'
import type { Case } from '../../api/types'
import { useAct } from '../../app/useAct'
import { useWhyNot } from '../../app/useWhyNot'
import { ProblemAlert } from '../problems/ProblemAlert'
import { BlowWhistle } from '../whistles/BlowWhistle'
import { caseSteps, type CaseAction } from './actions'
import { useSteps } from './machine'
import { Templated } from './Templated'
import { useCaseText } from './text'

/** One click per step; a step that is not open says why. */
export const CaseActions = ({ it }: { it: Case }) => {
  const t = useCaseText()
  const whyNot = useWhyNot(t.states)
  const blockedBy = useSteps()
  const [note, setNote] = useState('')
  const [blowing, setBlowing] = useState(false)
  const [last, setLast] = useState<Exclude<CaseAction, 'blow'>>('accept')
  const said = note.trim()

  const act = useAct(async (action: Exclude<CaseAction, 'blow'>) => {
    await (action === 'comment' ? api.comment(it.id, said) : api.caseStep(it.id, action, said))
    setNote('')
  }, t.done[last])

  const start = (action: CaseAction): void => {
    if (action === 'blow') return setBlowing(true)
    setLast(action)
    act.mutate(action)
  }
  const blocked = (action: CaseAction) => whyNot(blockedBy(action, it.state))
  const open = caseSteps.filter((action) => !blocked(action))
  const shut = caseSteps.filter((action) => blocked(action))

  const button = (action: CaseAction, first: boolean, reason = blocked(action)) => (
    <div key={action} className="act">
      <Button
        block
        type={first ? 'primary' : 'default'}
        disabled={reason !== undefined}
        loading={act.isPending && last === action}
        onClick={() => start(action)}
        data-testid={`action-${action}`}
        aria-describedby={reason ? `why-${action}` : undefined}
      >
        {t.actions[action]}
      </Button>
      {reason && (
        <span id={`why-${action}`} className="act-why" data-testid={`action-${action}-reason`}>
          {reason}
        </span>
      )}
    </div>
  )

  return (
    <section className="panel" aria-labelledby="act-title" data-testid="case-actions">
      <h2 id="act-title">{t.act}</h2>
      <p data-testid="next-hint">{t.next[it.state]}</p>
      <Templated
        id="action-note"
        label={t.note}
        region={it.region}
        value={note}
        onChange={setNote}
        placeholder={t.noteHint}
      />
      {act.error && <ProblemAlert error={act.error} />}
      <div className="acts" role="group" aria-label={t.openSteps}>
        {open.map((action, at) => button(action, at === 0))}
        {button('comment', false, blocked('comment') ?? (said ? undefined : t.needNote))}
      </div>
      {shut.length > 0 && (
        <div className="acts acts-shut" role="group" aria-label={t.otherSteps}>
          {shut.map((action) => button(action, false))}
        </div>
      )}
      {blowing && <BlowWhistle it={it} onClose={() => setBlowing(false)} />}
    </section>
  )
}
