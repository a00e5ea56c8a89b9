import { texts } from '../i18n/language'

const zh = {
  pages: '分页',
  page: (number: number) => `第 ${number} 页`,
  back: '上一页',
  forward: '下一页',
  beijingTime: '时间均为北京时间',
  needsRole: (roles: string) => `需${roles}办理`,
  named: (name: string) => `${name}：`,
  comma: '、',
  needsState: (states: string) => `仅限“${states}”状态`,
  or: '或',
  cancel: '取消',
  reason: '理由（必填）',
  noteOptional: '说明（选填）',
  none: '无',
  loadMore: '显示更多',
}

const en: typeof zh = {
  pages: 'Pages',
  page: (number) => `Page ${number}`,
  back: 'Back',
  forward: 'Next',
  beijingTime: 'Times are Beijing time',
  needsRole: (roles) => `For ${roles}`,
  named: (name) => `${name}: `,
  comma: ', ',
  needsState: (states) => `Only while ${states}`,
  or: ' or ',
  cancel: 'Cancel',
  reason: 'Reason (required)',
  noteOptional: 'Note (optional)',
  none: 'None',
  loadMore: 'Show more',
}

export const useShared = texts(zh, en)
