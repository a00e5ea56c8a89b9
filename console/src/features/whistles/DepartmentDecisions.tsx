import { Button } from 'antd'
import { useState } from 'react'
import type { Department, Whistle } from '../../api/types'
import { useSession } from '../session/session'
import { decisionsFor, type Decision } from './actions'
import { DecisionDialog } from './DecisionDialog'
import { useWhistleMore } from './moreText'

/** What somebody has to decide on, or a department may ask for; nothing for most people most of the time. */
export const DepartmentDecisions = ({
  whistle,
  department,
}: {
  whistle: Whistle
  department: Department
}) => {
  const t = useWhistleMore()
  const session = useSession()
  const [asked, setAsked] = useState<Decision>()
  const decisions = decisionsFor(whistle, department, session)
  if (!decisions.length) return null
  return (
    <div className="platform-acts department-decisions">
      {decisions.map((decision) => (
        <Button
          key={decision}
          onClick={() => setAsked(decision)}
          data-testid={`decision-${decision}`}
        >
          {t.decisions[decision]}
        </Button>
      ))}
      {asked && (
        <DecisionDialog
          whistle={whistle}
          department={department}
          decision={asked}
          onClose={() => setAsked(undefined)}
        />
      )}
    </div>
  )
}
