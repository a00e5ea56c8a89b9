import type { RepairState } from '../../api/types'
import { texts } from '../../i18n/language'
import type { RepairAction } from './actions'

const zhStates: Record<RepairState, string> = {
  NEW: '待受理',
  ACCEPTED: '已受理',
  ARRIVED: '已上门',
  DONE: '已完成',
}
const enStates: Record<RepairState, string> = {
  NEW: 'New',
  ACCEPTED: 'Accepted',
  ARRIVED: 'At the door',
  DONE: 'Done',
}
const zhActions: Record<RepairAction, string> = {
  accept: '受理',
  arrive: '已上门',
  complete: '完成',
}
const enActions: Record<RepairAction, string> = {
  accept: 'Accept',
  arrive: 'Arrived',
  complete: 'Complete',
}

const zh = {
  title: '报事报修',
  states: zhStates,
  actions: zhActions,
  done: { accept: '已受理', arrive: '已记录上门', complete: '维修已完成' } as Record<
    RepairAction,
    string
  >,
  call: '来电',
  accept: '受理',
  arrive: '上门',
  finished: '完成时间',
  emptyTitle: '没有维修单',
  empty: '您有权查看维修单，目前为 0 件。',
  noPermission: '此账户不能查看维修单',
}

const en: typeof zh = {
  title: 'Repairs',
  states: enStates,
  actions: enActions,
  done: { accept: 'Accepted', arrive: 'Arrival recorded', complete: 'Repair completed' },
  call: 'Called',
  accept: 'Accept',
  arrive: 'At the door',
  finished: 'Completed',
  emptyTitle: 'No repairs',
  empty: 'You may see repairs; there are 0 just now.',
  noPermission: 'This account may not see repairs',
}

export const useRepairText = texts(zh, en)
