import { useQueryClient } from '@tanstack/react-query'
import { createContext, use, useEffect, useState, type ReactNode } from 'react'
import { useSession } from '../features/session/session'
import { follow, type FeedState } from './feed'

const COALESCE_MILLIS = 250
/** How often shown lists are read again while the feed is down, and as a floor while it is up. */
const POLL_DOWN_MILLIS = 15_000
const POLL_LIVE_MILLIS = 60_000

/** proto/…/cases.proto#WatchCases */
const WATCHERS = ['grid-worker', 'community-officer', 'street-officer', 'district-officer']

const Feed = createContext<FeedState>('connecting')

export const useFeed = (): FeedState => use(Feed)

/** A clock passes its deadline without any change being sent, so even a live page looks again each minute. */
export const usePolling = (): number => (useFeed() === 'live' ? POLL_LIVE_MILLIS : POLL_DOWN_MILLIS)

/** Keeps everything shown fresh: each change makes the lists, and the case it names, be read again. */
export const LiveProvider = ({ children }: { children: ReactNode }) => {
  const queries = useQueryClient()
  const { roles = [] } = useSession()
  const watches = roles.some((role) => WATCHERS.includes(role))
  const [state, setState] = useState<FeedState>('connecting')

  useEffect(() => {
    if (!watches) return setState('none')
    const changed = new Set<string>()
    let timer: ReturnType<typeof setTimeout> | undefined
    const refresh = (): void => {
      timer = undefined
      void queries.invalidateQueries({ queryKey: ['cases'] })
      for (const caseId of changed) void queries.invalidateQueries({ queryKey: ['case', caseId] })
      changed.clear()
    }
    const stop = follow(() => new EventSource('/v1/cases:watch'), {
      onState: setState,
      onChange: ({ caseId }) => {
        changed.add(caseId)
        timer ??= setTimeout(refresh, COALESCE_MILLIS)
      },
      onReopened: () => void queries.invalidateQueries(),
    })
    return () => {
      clearTimeout(timer)
      stop()
    }
  }, [queries, watches])

  return <Feed value={state}>{children}</Feed>
}
