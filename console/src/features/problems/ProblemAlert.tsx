import { Alert, Button } from 'antd'
import { Problem } from '../../api/problem'
import { explain } from './advice'
import { useProblemText } from './text'

/** A failure where its content would have been; never an empty list. */
export const ProblemAlert = ({ error, onRetry }: { error: unknown; onRetry?: () => void }) => {
  const t = useProblemText()
  const { what, next, detail, traceId, violations } = explain(error, t)
  return (
    <Alert
      type={error instanceof Problem && error.status === 403 ? 'warning' : 'error'}
      showIcon
      role="alert"
      data-testid="problem"
      data-reason={error instanceof Problem ? error.reason : undefined}
      title={what}
      description={
        <>
          <p className="problem-next">{next}</p>
          {violations.length > 0 && (
            <ul className="problem-violations">
              {violations.map((violation) => (
                <li key={violation}>{violation}</li>
              ))}
            </ul>
          )}
          {detail && <p className="problem-small">{`${t.detail}: ${detail}`}</p>}
          {traceId && (
            <p className="problem-small">
              {t.trace}: <code>{traceId}</code>
            </p>
          )}
          {onRetry && (
            <Button onClick={onRetry} data-testid="problem-retry">
              {t.retry}
            </Button>
          )}
        </>
      }
    />
  )
}
