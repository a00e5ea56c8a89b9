import type { DepartmentState, WhistleState, WhistleType } from '../../api/types'
import { texts } from '../../i18n/language'
import type { DepartmentAction } from './actions'

const zhTypes: Record<WhistleType, string> = {
  EMERGENCY: '应急处置',
  JOINT_ENFORCEMENT: '综合执法',
  DEMAND_KEYWORK: '群众诉求 / 重点工作',
}
const enTypes: Record<WhistleType, string> = {
  EMERGENCY: 'Emergency',
  JOINT_ENFORCEMENT: 'Joint enforcement',
  DEMAND_KEYWORK: 'Demand / key work',
}
const zhTypeHints: Record<WhistleType, string> = {
  EMERGENCY: '突发情况，须立即到场',
  JOINT_ENFORCEMENT: '需多部门联合执法',
  DEMAND_KEYWORK: '反映集中、街道难以单独解决',
}
const enTypeHints: Record<WhistleType, string> = {
  EMERGENCY: 'Sudden; be there at once',
  JOINT_ENFORCEMENT: 'Several departments enforce together',
  DEMAND_KEYWORK: 'Raised by many, beyond the street',
}
const zhStates: Record<WhistleState, string> = {
  BLOWN: '已吹哨',
  DEPT_DONE: '部门均已办结，待销哨',
  CLOSED: '已销哨',
  SUSPENDED: '已中止计时',
}
const enStates: Record<WhistleState, string> = {
  BLOWN: 'Blown',
  DEPT_DONE: 'Departments done',
  CLOSED: 'Closed',
  SUSPENDED: 'Suspended',
}
const zhDepartment: Record<DepartmentState, string> = {
  CALLED: '待接哨',
  ACKED: '已接哨',
  REPORTED_IN: '已报到',
  DONE: '已办结',
  REFUSED: '已退哨，待裁定',
  PROMISED: '已承诺',
  OVERRULED: '退哨被驳回，须到场',
  RELEASED: '退哨获准',
  SUSPENDED: '已中止',
}
const enDepartment: Record<DepartmentState, string> = {
  CALLED: 'Called',
  ACKED: 'Acknowledged',
  REPORTED_IN: 'On site',
  DONE: 'Done',
  REFUSED: 'Refused, to be decided',
  PROMISED: 'Promised',
  OVERRULED: 'Overruled, must come',
  RELEASED: 'Released',
  SUSPENDED: 'Suspended',
}
const zhActions: Record<DepartmentAction, string> = {
  acknowledge: '接哨',
  checkIn: '到场报到',
  deliver: '办结',
  refuse: '退哨',
}
const enActions: Record<DepartmentAction, string> = {
  acknowledge: 'Acknowledge',
  checkIn: 'Check in',
  deliver: 'Deliver',
  refuse: 'Refuse',
}

const zh = {
  title: '吹哨报到',
  page: '吹哨报到',
  types: zhTypes,
  typeHints: zhTypeHints,
  states: zhStates,
  departmentStates: zhDepartment,
  actions: zhActions,
  none: '尚未吹哨。需要部门到场时，由街道在“办理”中吹哨。',
  blown: '吹哨时间',
  closed: '销哨时间',
  lead: '牵头',
  ack: '接哨',
  arrive: '报到',
  finish: '办结',
  due: '限',
  onTime: '按时',
  late: '逾期',
  missed: '逾期未办',
  waiting: (span: string) => `待办，剩 ${span}`,
  taken: '已办',
  notTaken: '未办',
  escalations: '超时上报',
  missedStep: { ACK: '逾期未接哨', ARRIVE: '逾期未报到', DELIVER: '逾期未办结' } as Record<
    string,
    string
  >,
  levels: { 1: '分管区领导', 2: '区督查' } as Record<number, string>,
  toldTo: (name: string, missed: string, level: string) => `${name} ${missed}，已上报${level}`,
  score: '街道评分',
  points: (score: number) => `${score} 分`,
  scores: { 1: '很不满意', 2: '不满意', 3: '基本满意', 4: '满意', 5: '非常满意' } as Record<
    number,
    string
  >,
  close: '销哨并评分',
  closeHint: '确认各部门办结情况，评分后销哨，工单随之转为“已办结”。',
  closeDone: '已销哨',
  onlyBlower: '只有吹哨的街道可以销哨',
  blow: '吹哨',
  blowTitle: '吹哨：召集部门到场',
  blowHint: '吹哨后系统立即通知各部门，并按类型开始计时。',
  blowDone: '哨已吹响，正在通知部门',
  type: '吹哨类型',
  departments: '召集部门',
  departmentsHint: '至少一个，最多 8 个',
  other: '其他部门代码',
  otherHint: '大写字母、数字和连字符，如 110105-FIRE',
  otherWrong: '代码应为 2–32 位大写字母、数字或连字符',
  add: '添加',
  leadTitle: '牵头部门',
  cancel: '取消',
  note: '说明（选填）',
  reasonRequired: '请先填写退哨理由',
  done: { acknowledge: '已接哨', checkIn: '已报到', deliver: '已办结', refuse: '已退哨' } as Record<
    DepartmentAction,
    string
  >,
  refuseHint: '退哨须街道同意；同意之前仍应按时到场。',
  openCase: '查看工单',
  emptyTitle: '没有哨',
  empty: '您有权查看本单位的吹哨，目前为 0 件。新的哨会自动出现。',
  noPermission: '此账户不能查看吹哨',
}

const en: typeof zh = {
  title: 'Whistle',
  page: 'Whistles',
  types: enTypes,
  typeHints: enTypeHints,
  states: enStates,
  departmentStates: enDepartment,
  actions: enActions,
  none: 'No whistle yet. When departments must come on site, the sub-district blows one under "Next step".',
  blown: 'Blown',
  closed: 'Closed',
  lead: 'Lead',
  ack: 'Acknowledge',
  arrive: 'On site',
  finish: 'Done',
  due: 'due',
  onTime: 'On time',
  late: 'Late',
  missed: 'Overdue',
  waiting: (span) => `Awaited, ${span} left`,
  taken: 'Taken',
  notTaken: 'Not yet',
  escalations: 'Escalations',
  missedStep: {
    ACK: 'did not acknowledge in time',
    ARRIVE: 'was not on site in time',
    DELIVER: 'was late in doing its part',
  },
  levels: { 1: 'the district leader in charge', 2: 'the district inspectors' },
  toldTo: (name, missed, level) => `${name} ${missed}; told to ${level}`,
  score: 'Score',
  points: (score) => `${score} of 5`,
  scores: { 1: 'Very poor', 2: 'Poor', 3: 'Fair', 4: 'Good', 5: 'Very good' },
  close: 'Close with a score',
  closeHint:
    'Look over what the departments did; with the score the whistle closes and the case is resolved.',
  closeDone: 'Whistle closed',
  onlyBlower: 'Only the sub-district that blew it may close it',
  blow: 'Blow whistle',
  blowTitle: 'Blow a whistle: call departments on site',
  blowHint: 'Departments are told at once, and the clocks of the type start.',
  blowDone: 'The whistle is blown; departments are being told',
  type: 'Type',
  departments: 'Departments',
  departmentsHint: 'One at least, 8 at most',
  other: "Other department's code",
  otherHint: 'Capitals, digits and hyphens, such as 110105-FIRE',
  otherWrong: 'Expected 2–32 capitals, digits or hyphens',
  add: 'Add',
  leadTitle: 'Lead department',
  cancel: 'Cancel',
  note: 'Note (optional)',
  reasonRequired: 'Say why first',
  done: {
    acknowledge: 'Acknowledged',
    checkIn: 'Checked in',
    deliver: 'Delivered',
    refuse: 'Refused',
  },
  refuseHint: 'The sub-district must agree; until then you are still due on site.',
  openCase: 'Open the case',
  emptyTitle: 'No whistles',
  empty:
    'You may see the whistles of your unit; there are 0 just now. New ones appear by themselves.',
  noPermission: 'This account may not see whistles',
}

export const useWhistleText = texts(zh, en)
