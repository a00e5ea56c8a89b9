import { useEffect, useState } from 'react'

const TICK_MILLIS = 15_000

/** This computer's time, for "how long left" only; whether something is late is the server's word. */
export const useNow = (): number => {
  const [now, setNow] = useState(Date.now)
  useEffect(() => {
    const ticking = setInterval(() => setNow(Date.now()), TICK_MILLIS)
    return () => clearInterval(ticking)
  }, [])
  return now
}
