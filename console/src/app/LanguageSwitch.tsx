import { GlobalOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useLanguage } from '../i18n/language'

/** Named in the language it leads to, as its readers look for it. */
export const LanguageSwitch = () => {
  const { language, speak } = useLanguage()
  const [next, name, short] =
    language === 'zh-CN' ? (['en', 'English', 'EN'] as const) : (['zh-CN', '中文', '中'] as const)
  return (
    <Button
      type="text"
      className="on-dark"
      lang={next}
      icon={<GlobalOutlined aria-hidden="true" />}
      onClick={() => speak(next)}
      data-testid="language-switch"
      aria-label={next === 'en' ? 'Switch to English' : '切换到中文'}
    >
      <span className="wide">{name}</span>
      <span className="tight" aria-hidden="true">
        {short}
      </span>
    </Button>
  )
}
