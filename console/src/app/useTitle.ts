import { useEffect } from 'react'

/** Names the page in the browser's tab and to screen readers. */
export const useTitle = (page: string): void => {
  useEffect(() => {
    document.title = `${page} · 邻里 Linli`
  }, [page])
}
