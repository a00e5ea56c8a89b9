import { Component, type ReactNode } from 'react'
import { useSessionText } from '../features/session/text'

const Crashed = () => {
  const t = useSessionText()
  return (
    <div className="notice" role="alert" data-testid="crash">
      <h1>{t.crashed}</h1>
      <p>{t.crashedNext}</p>
      <button type="button" onClick={() => window.location.reload()}>
        {t.reload}
      </button>
    </div>
  )
}

/** A bug in one page shows a way on instead of a white screen. */
export class Crash extends Component<{ children: ReactNode }, { broken: boolean }> {
  override state = { broken: false }

  static getDerivedStateFromError = (): { broken: boolean } => ({ broken: true })

  override render(): ReactNode {
    return this.state.broken ? <Crashed /> : this.props.children
  }
}
