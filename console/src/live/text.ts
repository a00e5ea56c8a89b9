import { texts } from '../i18n/language'

export const useLiveText = texts(
  {
    live: '实时更新',
    connecting: '正在连接',
    down: '重连中',
    none: '定时刷新',
    hint: {
      live: '工单变化会立即显示，无需刷新页面。',
      connecting: '正在建立实时连接。',
      down: '实时连接已断开，正在重连；其间每 15 秒自动刷新一次。',
      none: '您的角色没有实时推送，页面每 15 秒自动刷新一次。',
    },
  },
  {
    live: 'Live',
    connecting: 'Connecting',
    down: 'Reconnecting',
    none: 'Polling',
    hint: {
      live: 'Changes appear at once; no reload needed.',
      connecting: 'Setting up the live connection.',
      down: 'The live connection is down and is being set up again; meanwhile the page refreshes every 15 seconds.',
      none: 'Your role has no live feed; the page refreshes every 15 seconds.',
    },
  },
)
