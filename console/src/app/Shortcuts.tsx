import { QuestionCircleOutlined } from '@ant-design/icons'
import { Button, Modal } from 'antd'
import { useEffect, useRef, useState } from 'react'
import { useNavigate } from 'react-router'
import { useSession } from '../features/session/session'
import { useSessionText } from '../features/session/text'
import { texts } from '../i18n/language'
import { placesFor } from './places'
import { actOf, isTyping, ROWS, type Act } from './shortcuts'

const LED_MILLIS = 1_500

const useShortcutText = texts(
  {
    title: '键盘快捷键',
    go: (page: string) => `前往${page}`,
    keys: [
      ['/', '搜索工单'],
      ['j', '下一件工单'],
      ['k', '上一件工单'],
      ['Enter', '打开选中的工单'],
      ['n', '填写办理说明'],
      ['e', '展开或收起时限依据'],
      ['b', '返回上一页'],
      ['?', '显示本列表'],
    ] as [string, string][],
  },
  {
    title: 'Keyboard shortcuts',
    go: (page) => `Go to ${page}`,
    keys: [
      ['/', 'Search cases'],
      ['j', 'Next case'],
      ['k', 'Previous case'],
      ['Enter', 'Open the chosen case'],
      ['n', 'Write a note'],
      ['e', 'Show or hide why it is due then'],
      ['b', 'Back'],
      ['?', 'This list'],
    ],
  },
)

const step = (by: 1 | -1): void => {
  const rows = [...document.querySelectorAll<HTMLElement>(ROWS)]
  const now = rows.indexOf(document.activeElement as HTMLElement)
  const next = rows[now < 0 ? (by > 0 ? 0 : rows.length - 1) : now + by]
  next?.focus()
  next?.scrollIntoView({ block: 'nearest' })
}

/** Listens for keys on every page, and lists them. */
export const Shortcuts = () => {
  const t = useShortcutText()
  const { roles = [] } = useSession()
  const pages = useSessionText()
  const navigate = useNavigate()
  const [listed, setListed] = useState(false)
  const led = useRef(0)

  useEffect(() => {
    const run = (act: Act): void => {
      switch (act.do) {
        case 'go':
          return void navigate(act.path)
        case 'await':
          led.current = Date.now()
          return
        case 'help':
          return setListed(true)
        case 'back':
          return void navigate(-1)
        case 'move':
          return step(act.by)
        case 'focus':
          return document.querySelector<HTMLElement>(act.selector)?.focus()
        case 'press':
          return document.querySelector<HTMLElement>(act.selector)?.click()
      }
    }
    const onKey = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
      const act = actOf(event.key, Date.now() - led.current < LED_MILLIS, roles)
      led.current = 0
      if (!act) return
      event.preventDefault()
      run(act)
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [navigate, roles])

  return (
    <>
      <Button
        type="text"
        className="on-dark keys-button"
        icon={<QuestionCircleOutlined aria-hidden="true" />}
        aria-label={t.title}
        title={`${t.title}（?）`}
        onClick={() => setListed(true)}
        data-testid="shortcuts"
      />
      <Modal
        open={listed}
        title={t.title}
        footer={null}
        onCancel={() => setListed(false)}
        data-testid="shortcut-list"
      >
        <dl className="keys">
          {t.keys.map(([key, does]) => (
            <div key={key}>
              <dt>
                <kbd>{key}</kbd>
              </dt>
              <dd>{does}</dd>
            </div>
          ))}
          {placesFor(roles).map(({ key, name }) => (
            <div key={key}>
              <dt>
                <kbd>g</kbd> <kbd>{key}</kbd>
              </dt>
              <dd>{t.go(pages[name])}</dd>
            </div>
          ))}
        </dl>
      </Modal>
    </>
  )
}
