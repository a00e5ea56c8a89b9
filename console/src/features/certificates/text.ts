import type { CertificateEventKind, CertificateState } from '../../api/types'
import { texts } from '../../i18n/language'
import type { CertificateAction, pemFault } from './actions'

const zhStates: Record<CertificateState, string> = {
  PROPOSED: '待批准',
  ACTIVE: '有效',
  WITHDRAWN: '已撤回',
  REVOKED: '已吊销',
}
const enStates: Record<CertificateState, string> = {
  PROPOSED: 'Waits for approval',
  ACTIVE: 'Counts',
  WITHDRAWN: 'Taken back',
  REVOKED: 'Revoked',
}
const zhEvents: Record<CertificateEventKind, string> = {
  PROPOSED: '提出登记',
  APPROVED: '批准登记',
  WITHDRAWN: '撤回',
  REVOKED: '吊销',
}
const enEvents: Record<CertificateEventKind, string> = {
  PROPOSED: 'Proposed',
  APPROVED: 'Approved',
  WITHDRAWN: 'Taken back',
  REVOKED: 'Revoked',
}
const zhActions: Record<CertificateAction, string> = { approve: '批准登记', revoke: '撤回或吊销' }
const enActions: Record<CertificateAction, string> = {
  approve: 'Approve',
  revoke: 'Take back or revoke',
}
type PemFault = NonNullable<ReturnType<typeof pemFault>>
const zhFaults: Record<PemFault, string> = {
  none: '文件中没有证书；请选择 PEM 格式的证书',
  key: '文件中含有私钥。私钥不得离开合作方，请只提交证书，并请合作方更换密钥',
  many: '文件中有多张证书；请只提交合作方自己的一张，不含证书链',
  long: '证书超过 8 KiB',
}
const enFaults: Record<PemFault, string> = {
  none: 'There is no certificate in this file; choose one in PEM',
  key: 'This file holds a private key, which must never leave the partner. Give the certificate alone, and have the key replaced',
  many: "There are several certificates in this file; give the partner's own alone, without its chain",
  long: 'The certificate is longer than 8 KiB',
}

const zh = {
  title: '合作方证书',
  lead: '合作方可凭客户端证书调用接口。一人提出登记，另一位安全管理员批准后才有效；吊销一人即可，半分钟内生效且不可恢复。',
  states: zhStates,
  events: zhEvents,
  actions: zhActions,
  faults: zhFaults,
  noPermission: '此账户不能查看合作方证书',
  partner: '合作方标识',
  partnerHint: '小写字母、数字或连字符，如 city-portal',
  show: '查看证书',
  emptyTitle: '没有证书',
  empty: (partner: string) => `${partner} 尚未登记证书。`,
  thumbprint: '证书指纹 SHA-256',
  until: '有效期至',
  over: '已过期',
  history: '办理经过',
  by: (person: string) => `办理人：${person}`,
  fromFile: '由部署文件登记，没有办理经过',
  note: '说明',
  noteHint: '撤回或吊销须说明理由',
  needNote: '请先写明理由',
  step: '办理',
  done: '已办理',
  propose: '提出登记',
  proposeHint: '提出登记不让任何人进入；须由另一位安全管理员批准。',
  proposed: '已提出，等待另一人批准',
  file: '证书文件（PEM）',
  label: '存放位置与联系人',
  proposeNote: '给批准人的说明：证书如何取得，由谁担保',
  cancel: '取消',
}

const en: typeof zh = {
  title: 'Partner certificates',
  lead: 'A partner may call with a client certificate. One person proposes it and a security administrator who is somebody else approves it; to revoke takes one person, works within half a minute, and is for good.',
  states: enStates,
  events: enEvents,
  actions: enActions,
  faults: enFaults,
  noPermission: 'This account may not see partner certificates',
  partner: "The partner's id",
  partnerHint: 'Small letters, digits or hyphens, such as city-portal',
  show: 'Show certificates',
  emptyTitle: 'No certificates',
  empty: (partner) => `${partner} has no certificate yet.`,
  thumbprint: 'Thumbprint, SHA-256',
  until: 'Holds until',
  over: 'its time is over',
  history: 'History',
  by: (person) => `By ${person}`,
  fromFile: 'Registered by a file at deployment, without a history',
  note: 'Note',
  noteHint: 'To take back or revoke says why',
  needNote: 'Say why first',
  step: 'Steps',
  done: 'Done',
  propose: 'Propose',
  proposeHint:
    'Nobody is let in by proposing; a security administrator who is somebody else has to approve.',
  proposed: 'Proposed; it waits for the second person',
  file: 'Certificate file (PEM)',
  label: 'Where it stands, whom to ask',
  proposeNote: 'For the second person: how it came, who vouches for it',
  cancel: 'Cancel',
}

export const useCertificateText = texts(zh, en)
