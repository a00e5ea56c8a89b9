import type { ThemeConfig } from 'antd'

/** Calm and dense; text contrast ≥ 4.5:1 and controls 44 px high (docs/rules: ). */
export const theme: ThemeConfig = {
  hashed: false,
  token: {
    colorPrimary: '#1763a6',
    colorLink: '#15589a',
    colorSuccess: '#237804',
    colorWarning: '#ad6800',
    colorError: '#b4232a',
    colorSuccessBg: '#e8f5e3',
    colorWarningBg: '#fff3d6',
    colorWarningBorder: '#eec97a',
    colorErrorBg: '#fdeaea',
    colorErrorBorder: '#efb0b3',
    colorText: '#1c2733',
    colorTextSecondary: '#4a5866',
    colorTextTertiary: '#5b6875',
    colorTextDescription: '#4a5866',
    colorTextPlaceholder: '#66727f',
    colorBorder: '#b9c3cd',
    colorBorderSecondary: '#dfe5ea',
    colorBgLayout: '#f3f5f8',
    borderRadius: 6,
    fontSize: 15,
    controlHeight: 44,
    controlHeightLG: 48,
    controlHeightSM: 32,
    fontFamily:
      "-apple-system, BlinkMacSystemFont, 'Segoe UI', 'PingFang SC', 'Hiragino Sans GB', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Noto Sans SC', sans-serif",
  },
}
