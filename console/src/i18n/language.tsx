import { createContext, use, useEffect, useMemo, useState, type ReactNode } from 'react'

export type Language = 'zh-CN' | 'en'

const REMEMBERED = 'linli.language'

const remembered = (): Language => {
  try {
    return localStorage.getItem(REMEMBERED) === 'en' ? 'en' : 'zh-CN'
  } catch {
    return 'zh-CN' // storage may be forbidden by the browser's policy
  }
}

const remember = (language: Language): void => {
  try {
    localStorage.setItem(REMEMBERED, language)
  } catch {
    // not remembered, then; the switch still works for this page
  }
}

interface Speaking {
  language: Language
  speak: (language: Language) => void
}

const Spoken = createContext<Speaking>({ language: 'zh-CN', speak: () => {} })

export const LanguageProvider = ({ children }: { children: ReactNode }) => {
  const [language, setLanguage] = useState(remembered)
  useEffect(() => {
    document.documentElement.lang = language
    remember(language)
  }, [language])
  const speaking = useMemo(() => ({ language, speak: setLanguage }), [language])
  return <Spoken value={speaking}>{children}</Spoken>
}

export const useLanguage = (): Speaking => use(Spoken)

/** A feature's texts: Chinese is the original, English must have every key. */
export const texts = <T,>(zh: T, en: NoInfer<T>) => {
  const both: Record<Language, T> = { 'zh-CN': zh, en }
  return Object.assign(() => both[useLanguage().language], both)
}
