import { useEffect, useRef } from 'react'
import { NavLink, Outlet, useLocation } from 'react-router'
import { publicationReaders } from '../features/publications/actions'
import { useSession } from '../features/session/session'
import { UserMenu } from '../features/session/UserMenu'
import { useSessionText } from '../features/session/text'
import { LiveMark } from '../live/LiveMark'
import { Emblem } from './Emblem'
import { LanguageSwitch } from './LanguageSwitch'

/** The frame around every signed-in page. */
export const Shell = () => {
  const t = useSessionText()
  const { roles = [] } = useSession()
  // Three accounts of a city need it; everybody else would only lose the room on a small screen.
  const administers = publicationReaders.some((role) => roles.includes(role))
  const main = useRef<HTMLElement>(null)
  const { pathname } = useLocation()
  const last = useRef(pathname)

  useEffect(() => {
    if (last.current === pathname) return
    last.current = pathname
    window.scrollTo(0, 0)
    main.current?.focus({ preventScroll: true }) // a screen reader goes on from the new page, not from the old link
  }, [pathname])

  return (
    <>
      <a className="skip" href="#main">
        {t.skip}
      </a>
      <header className="bar">
        <div className="bar-in">
          <NavLink to="/" className="brand" aria-label="邻里 Linli" end>
            <Emblem size={30} />
            <span className="brand-name">
              邻里 <span lang="en">Linli</span>
            </span>
          </NavLink>
          <nav className="nav" aria-label={t.nav}>
            <NavLink to="/cases" data-testid="nav-cases">
              {t.myCases}
            </NavLink>
            <NavLink to="/whistles" data-testid="nav-whistles">
              {t.whistles}
            </NavLink>
            <NavLink to="/repairs" data-testid="nav-repairs">
              {t.repairs}
            </NavLink>
            {administers && (
              <>
                <NavLink to="/publications" data-testid="nav-publications">
                  {t.publications}
                </NavLink>
                <NavLink to="/certificates" data-testid="nav-certificates">
                  {t.certificates}
                </NavLink>
              </>
            )}
          </nav>
          <div className="bar-end">
            <LiveMark />
            <LanguageSwitch />
            <UserMenu />
          </div>
        </div>
      </header>
      <main id="main" className="page" ref={main} tabIndex={-1}>
        <Outlet />
      </main>
    </>
  )
}
