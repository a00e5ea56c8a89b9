import { useEffect, useRef } from 'react'
import { NavLink, Outlet, useLocation } from 'react-router'
import { useSession } from '../features/session/session'
import { UserMenu } from '../features/session/UserMenu'
import { useSessionText } from '../features/session/text'
import { LiveMark } from '../live/LiveMark'
import { Emblem } from './Emblem'
import { LanguageSwitch } from './LanguageSwitch'
import { placesFor } from './places'
import { Shortcuts } from './Shortcuts'

/** The frame around every signed-in page. */
export const Shell = () => {
  const t = useSessionText()
  const { roles = [] } = useSession()
  const main = useRef<HTMLElement>(null)
  const { pathname } = useLocation()
  const last = useRef(pathname)

  useEffect(() => {
    if (last.current === pathname) return
    last.current = pathname
    window.scrollTo(0, 0)
    document.querySelector('.nav .active')?.scrollIntoView({ block: 'nearest', inline: 'center' })
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
            {placesFor(roles).map(({ path, name }) => (
              <NavLink key={path} to={path} data-testid={`nav-${path.slice(1)}`}>
                {t[name]}
              </NavLink>
            ))}
          </nav>
          <div className="bar-end">
            <LiveMark />
            <Shortcuts />
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
