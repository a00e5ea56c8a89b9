import { FileOutlined, LockOutlined, PaperClipOutlined } from '@ant-design/icons'
import { useQuery } from '@tanstack/react-query'
import { Button, Checkbox } from 'antd'
import { useRef, useState } from 'react'
import { desk } from '../../api/desk'
import type { Attachment, Case } from '../../api/types'
import { useAct } from '../../app/useAct'
import { texts } from '../../i18n/language'
import { minuteOf } from '../../i18n/time'
import { ProblemAlert } from '../problems/ProblemAlert'
import { useSession } from '../session/session'
import { mayDesk } from './deskActions'
import { smallEnough } from './shrink'

const useAttachmentText = texts(
  {
    title: '附件',
    add: '添加照片或文件',
    hint: 'JPEG、PNG 或 PDF；照片会缩小，并去除位置与设备信息。',
    inner: '仅工作人员可见',
    done: '附件已添加',
    none: '还没有附件',
    size: (bytes: number) => `${Math.max(1, Math.round(bytes / 1024))} KB`,
  },
  {
    title: 'Attachments',
    add: 'Add photo or file',
    hint: 'JPEG, PNG or PDF; photos are made smaller and lose place and device.',
    inner: 'Only officers see it',
    done: 'Attached',
    none: 'Nothing attached yet',
    size: (bytes) => `${Math.max(1, Math.round(bytes / 1024))} KB`,
  },
)

/** Pictures and documents of a case; pictures are seen at once, everything opens in a tab of its own. */
export const CaseAttachments = ({ it }: { it: Case }) => {
  const t = useAttachmentText()
  const { roles = [] } = useSession()
  const picker = useRef<HTMLInputElement>(null)
  const [inner, setInner] = useState(false)
  const { data, error, refetch } = useQuery({
    queryKey: ['case', it.id, 'attachments'],
    queryFn: () => desk.attachments(it.id),
  })
  const act = useAct(
    async (file: File) => desk.attach(it.id, await smallEnough(file), inner),
    t.done,
  )
  const attachments = data?.attachments ?? []
  const may = mayDesk('attach', roles, it)
  if (!may && !attachments.length && !error) return null
  return (
    <section className="panel" aria-labelledby="attachments-title" data-testid="attachments">
      <h2 id="attachments-title">{t.title}</h2>
      {error && <ProblemAlert error={error} onRetry={() => void refetch()} />}
      {attachments.length > 0 ? (
        <ul className="files">
          {attachments.map((one) => (
            <File key={one.id} it={one} />
          ))}
        </ul>
      ) : (
        <p className="muted">{t.none}</p>
      )}
      {may && (
        <div className="attach">
          <input
            ref={picker}
            type="file"
            hidden
            accept="image/jpeg,image/png,application/pdf"
            onChange={({ target }) => {
              const file = target.files?.[0]
              target.value = '' // so that the same file can be chosen again
              if (file) act.mutate(file)
            }}
            data-testid="attach-file"
          />
          <Button
            icon={<PaperClipOutlined />}
            loading={act.isPending}
            onClick={() => picker.current?.click()}
            data-testid="attach"
          >
            {t.add}
          </Button>
          <Checkbox checked={inner} onChange={({ target }) => setInner(target.checked)}>
            {t.inner}
          </Checkbox>
          <span className="small muted">{t.hint}</span>
        </div>
      )}
      {act.error && <ProblemAlert error={act.error} />}
    </section>
  )
}

const File = ({ it }: { it: Attachment }) => {
  const t = useAttachmentText()
  const address = desk.contentOf(it.id)
  return (
    <li data-testid="attachment">
      <a href={address} target="_blank" rel="noreferrer">
        {it.contentType.startsWith('image/') ? (
          <img src={address} alt={it.name} loading="lazy" />
        ) : (
          <FileOutlined className="file-icon" aria-hidden="true" />
        )}
        <span className="file-name">{it.name}</span>
      </a>
      <span className="small muted">
        {it.inner && <LockOutlined aria-label={t.inner} />} {t.size(Number(it.size))} ·{' '}
        {minuteOf(it.createTime)}
      </span>
    </li>
  )
}
