import { DownloadOutlined, SearchOutlined } from '@ant-design/icons'
import { useQuery } from '@tanstack/react-query'
import { Button, Input } from 'antd'
import { useEffect, useState } from 'react'
import { Link } from 'react-router'
import { desk } from '../../api/desk'
import type { CaseKind, CaseQuery, Channel } from '../../api/types'
import { Choice } from '../../app/Choice'
import { useSession } from '../session/session'
import { exporters } from './actions'
import { useInboxText } from './inboxText'
import { CHANNELS, isNarrow, KINDS, TEXT_MAX } from './query'

interface Props {
  query: CaseQuery
  onChoose: (query: CaseQuery) => void
}

/** Words, category, channel and ledger; each narrows on the server, so pages and filters always agree. */
export const InboxFilters = ({ query, onChoose }: Props) => {
  const t = useInboxText()
  const { region, roles = [] } = useSession()
  const { data } = useQuery({
    queryKey: ['categories', region],
    queryFn: () => desk.categories('', region),
    staleTime: Infinity,
  })
  const [typed, setTyped] = useState(query.text ?? '')
  useEffect(() => setTyped(query.text ?? ''), [query.text])
  const search = (): void => onChoose({ ...query, text: typed.trim() || undefined })
  const categories = (data?.categories ?? []).map(({ code, name }) => [code, name] as const)
  if (query.category && !categories.some(([code]) => code === query.category))
    categories.push([query.category, query.category])

  return (
    <section className="filters" aria-label={t.more} data-testid="filters">
      <form
        className="search"
        role="search"
        onSubmit={(event) => {
          event.preventDefault()
          search()
        }}
      >
        <Input
          id="inbox-search"
          value={typed}
          maxLength={TEXT_MAX}
          allowClear
          prefix={<SearchOutlined aria-hidden="true" />}
          placeholder={t.search}
          aria-label={`${t.search}。${t.searchHint}`}
          onChange={({ target }) => setTyped(target.value)}
          onClear={() => onChoose({ ...query, text: undefined })}
          data-testid="inbox-search"
        />
        <Button htmlType="submit">{t.searchGo}</Button>
      </form>
      <Choice
        name={t.category}
        any={t.anyCategory}
        value={query.category}
        options={categories}
        onChange={(category) => onChoose({ ...query, category })}
        testId="filter-category"
      />
      <Choice
        name={t.channel}
        any={t.anyChannel}
        value={query.channel}
        options={CHANNELS.map((one) => [one, t.channels[one]] as const)}
        onChange={(channel) => onChoose({ ...query, channel: channel as Channel | undefined })}
        testId="filter-channel"
      />
      <Choice
        name={t.kind}
        any={t.anyKind}
        value={query.kind}
        options={KINDS.map((one) => [one, t.kinds[one]] as const)}
        onChange={(kind) => onChoose({ ...query, kind: kind as CaseKind | undefined })}
        testId="filter-kind"
      />
      {isNarrow(query) && (
        <Button type="link" onClick={() => onChoose({})} data-testid="filters-clear">
          {t.clear}
        </Button>
      )}
      {exporters.some((role) => roles.includes(role)) && (
        <Link className="tool" to="/exports" title={t.exportHint} data-testid="export">
          <DownloadOutlined aria-hidden="true" /> {t.exportAsk}
        </Link>
      )}
    </section>
  )
}
