import { useQuery } from '@tanstack/react-query'
import { Button, Input } from 'antd'
import { useState } from 'react'
import { desk } from '../../api/desk'
import { NOTE_MAX } from '../../api/endpoints'
import { Choice } from '../../app/Choice'
import { useAct } from '../../app/useAct'
import { Words } from '../../app/Words'
import { texts } from '../../i18n/language'
import { ProblemAlert } from '../problems/ProblemAlert'
import { useSession } from '../session/session'
import { deskRules } from './deskActions'

const useTemplateText = texts(
  {
    insert: '插入常用语',
    keep: '存为常用语',
    name: '常用语名称',
    save: '保存',
    saved: '常用语已保存，本辖区可用',
  },
  {
    insert: 'Insert template',
    keep: 'Keep as template',
    name: "Template's name",
    save: 'Save',
    saved: 'Template saved for this region',
  },
)

const NAME_MAX = 50

interface Props {
  id: string
  label: string
  /** Templates in force here are offered. */
  region: string
  value: string
  onChange: (value: string) => void
  placeholder?: string
}

/** Words with ready-made answers to start from, and a way to keep one. */
export const Templated = ({ region, value, onChange, ...field }: Props) => {
  const t = useTemplateText()
  const { roles = [] } = useSession()
  const reads = deskRules.note.roles.some((role) => roles.includes(role))
  const keeps = deskRules.template.roles.some((role) => roles.includes(role))
  const [naming, setNaming] = useState(false)
  const { data } = useQuery({
    queryKey: ['templates', region],
    queryFn: () => desk.templates(region),
    enabled: reads,
    staleTime: 300_000,
  })
  const templates = data?.templates ?? []
  const insert = (code: string | undefined): void => {
    const text = templates.find((one) => one.code === code)?.text ?? ''
    onChange([value.trim(), text].filter(Boolean).join('\n').slice(0, NOTE_MAX))
  }
  return (
    <div className="templated">
      <Words {...field} value={value} onChange={onChange} />
      <div className="templated-tools">
        {templates.length > 0 && (
          <Choice
            name={t.insert}
            any={t.insert}
            value={undefined}
            options={templates.map(({ code, name }) => [code, name] as const)}
            onChange={insert}
            testId={`${field.id}-template`}
          />
        )}
        {keeps && value.trim() && !naming && (
          <Button type="link" size="small" onClick={() => setNaming(true)}>
            {t.keep}
          </Button>
        )}
      </div>
      {naming && <Keep region={region} text={value.trim()} onDone={() => setNaming(false)} />}
    </div>
  )
}

const Keep = ({ region, text, onDone }: { region: string; text: string; onDone: () => void }) => {
  const t = useTemplateText()
  const session = useSession()
  const [name, setName] = useState('')
  const [code] = useState(() => `T${Date.now().toString(36).toUpperCase()}`)
  const act = useAct(async () => {
    await desk.putTemplate({ region: session.region ?? region, code, name: name.trim(), text })
    onDone()
  }, t.saved)
  return (
    <div className="other-line">
      <Input
        aria-label={t.name}
        placeholder={t.name}
        value={name}
        maxLength={NAME_MAX}
        onChange={({ target }) => setName(target.value)}
      />
      <Button disabled={!name.trim()} loading={act.isPending} onClick={() => act.mutate()}>
        {t.save}
      </Button>
      {act.error && <ProblemAlert error={act.error} />}
    </div>
  )
}
