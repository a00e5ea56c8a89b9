import { useEffect, useState } from 'react'

/** Gives the focus back, once a dialog is gone, to whatever opened it. */
export const useReturnFocus = (): void => {
  const [opener] = useState(() => document.activeElement)
  useEffect(
    () => () => {
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus()
    },
    [opener],
  )
}
