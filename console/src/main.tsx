import { QueryCache, MutationCache, QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { App as AntApp, ConfigProvider } from 'antd'
import enUS from 'antd/locale/en_US'
import zhCN from 'antd/locale/zh_CN'
import { StrictMode, type ReactNode } from 'react'
import { createRoot } from 'react-dom/client'
import { BrowserRouter } from 'react-router'
import { Problem } from './api/problem'
import { App } from './app/App'
import { Crash } from './app/Crash'
import { theme } from './app/theme'
import { LanguageProvider, useLanguage } from './i18n/language'
import './styles/index.css'

/** A refused session anywhere leads back to the landing page, by asking once more who is logged in. */
const onFailure = (error: unknown): void => {
  if (error instanceof Problem && error.status === 401)
    void queries.refetchQueries({ queryKey: ['session'] })
}

const queries = new QueryClient({
  queryCache: new QueryCache({
    onError: (error, { queryKey }) => queryKey[0] !== 'session' && onFailure(error),
  }),
  mutationCache: new MutationCache({ onError: onFailure }),
  // The client retries by itself what may be retried.
  defaultOptions: { queries: { retry: false, staleTime: 5_000 } },
})

const Spoken = ({ children }: { children: ReactNode }) => {
  const { language } = useLanguage()
  return (
    <ConfigProvider
      theme={theme}
      locale={language === 'en' ? enUS : zhCN}
      button={{ autoInsertSpace: false }}
    >
      <AntApp message={{ maxCount: 3 }}>{children}</AntApp>
    </ConfigProvider>
  )
}

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <LanguageProvider>
      <Spoken>
        <Crash>
          <QueryClientProvider client={queries}>
            <BrowserRouter>
              <App />
            </BrowserRouter>
          </QueryClientProvider>
        </Crash>
      </Spoken>
    </LanguageProvider>
  </StrictMode>,
)
