import {
  CheckCircleFilled,
  ClockCircleOutlined,
  LoadingOutlined,
  SyncOutlined,
} from '@ant-design/icons'
import { Tooltip } from 'antd'
import { useFeed } from './LiveProvider'
import { useLiveText } from './text'

const icons = {
  live: <CheckCircleFilled />,
  connecting: <LoadingOutlined />,
  down: <SyncOutlined />,
  none: <ClockCircleOutlined />,
}

/** Whether what is on the screen follows the server by itself. */
export const LiveMark = () => {
  const state = useFeed()
  const t = useLiveText()
  return (
    <Tooltip title={t.hint[state]}>
      <span
        className={`live live-${state}`}
        role="status"
        data-testid="live-indicator"
        data-state={state}
      >
        <span aria-hidden="true">{icons[state]}</span>
        <span className="live-word">{t[state]}</span>
      </span>
    </Tooltip>
  )
}
