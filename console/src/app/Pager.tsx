import { LeftOutlined, RightOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useShared } from './text'

interface Props {
  number: number
  back: (() => void) | undefined
  forward: (() => void) | undefined
}

export const Pager = ({ number, back, forward }: Props) => {
  const t = useShared()
  if (!back && !forward) return null
  return (
    <nav className="pager" aria-label={t.pages}>
      <Button icon={<LeftOutlined />} disabled={!back} onClick={back} data-testid="page-back">
        {t.back}
      </Button>
      <span data-testid="page-number" aria-live="polite">
        {t.page(number)}
      </span>
      <Button
        icon={<RightOutlined />}
        iconPlacement="end"
        disabled={!forward}
        onClick={forward}
        data-testid="page-forward"
      >
        {t.forward}
      </Button>
    </nav>
  )
}
