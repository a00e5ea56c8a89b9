import { placesFor } from './places'

/** What a key does; the page looks it up in its own markup, so a page without it simply has no such key. */
export type Act =
  | { do: 'go'; path: string }
  | { do: 'await' }
  | { do: 'focus' | 'press'; selector: string }
  | { do: 'move'; by: 1 | -1 }
  | { do: 'back' | 'help' }

export const ROWS = '[data-testid="case-link"]'

/**
 * @param key as the browser names it
 * @param led whether `g` was pressed just before
 */
export const actOf = (key: string, led: boolean, roles: readonly string[]): Act | undefined => {
  if (led) {
    const place = placesFor(roles).find((one) => one.key === key)
    return place && { do: 'go', path: place.path }
  }
  switch (key) {
    case 'g':
      return { do: 'await' }
    case '?':
      return { do: 'help' }
    case '/':
      return { do: 'focus', selector: '#inbox-search' }
    case 'n':
      return { do: 'focus', selector: '#action-note' }
    case 'e':
      return { do: 'press', selector: '.explain > summary' }
    case 'j':
      return { do: 'move', by: 1 }
    case 'k':
      return { do: 'move', by: -1 }
    case 'b':
      return { do: 'back' }
    default:
      return undefined
  }
}

/** Keys are letters to whoever is writing, and a dialog has the keyboard to itself. */
export const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    target.closest(
      'input:not([type=checkbox]):not([type=radio]), textarea, select, [role=dialog]',
    ) !== null)
