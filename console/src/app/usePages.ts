import { useState } from 'react'

const PAGES_MAX = 200

/** Goes forward by the server's tokens and back by those already seen. */
export const usePages = () => {
  const [tokens, setTokens] = useState<string[]>([])
  return {
    number: tokens.length + 1,
    token: tokens.at(-1),
    back: tokens.length ? () => setTokens(tokens.slice(0, -1)) : undefined,
    forward: (next: string | undefined) =>
      next && tokens.length < PAGES_MAX ? () => setTokens([...tokens, next]) : undefined,
  }
}
