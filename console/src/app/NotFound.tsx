import { Link } from 'react-router'
import { useSessionText } from '../features/session/text'
import { useTitle } from './useTitle'

export const NotFound = () => {
  const t = useSessionText()
  useTitle(t.notFound)
  return (
    <div className="notice" data-testid="not-found">
      <h1>{t.notFound}</h1>
      <p>{t.notFoundNext}</p>
      <Link to="/cases">{t.myCases}</Link>
    </div>
  )
}
