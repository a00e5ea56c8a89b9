import { texts } from '../../i18n/language'
import { enPoints, zhPoints } from './pointsReasons'
import { enDesk, zhDesk } from './reasons'

/** What happened, and what the reader can do about it. */
export interface Advice {
  what: string
  next: string
}

/** Reasons are API (`ErrorInfo.reason`) and never change; one that is missing here falls back to its status. */
const zhReasons: Record<string, Advice> = {
  ...zhDesk,
  ...zhPoints,
  CASE_UNKNOWN: { what: '找不到该工单', next: '请核对编号；不属于您辖区的工单同样不会显示。' },
  WHISTLE_UNKNOWN: { what: '找不到该哨', next: '请返回工单页查看最新的吹哨记录。' },
  REPAIR_UNKNOWN: {
    what: '找不到该维修单',
    next: '请核对编号；不属于您小区的维修单同样不会显示。',
  },
  STEP_ORDER: {
    what: '当前状态不能进行这一步',
    next: '他人可能刚刚办理过；页面已更新，请查看最新状态。',
  },
  WHISTLE_OPEN: { what: '该工单已有同类型的哨未销', next: '请先办结并销哨，再吹新哨。' },
  WHISTLE_CLOSED: { what: '该哨已销', next: '无需再操作，请查看最新状态。' },
  NOT_CALLED: { what: '贵部门不在被召集之列', next: '请与吹哨街道核对部门名单。' },
  NOT_THE_BLOWER: { what: '只有吹哨的街道可以销哨', next: '请联系吹哨街道（哨源销哨）。' },
  DEPARTMENT_UNKNOWN: { what: '没有这个部门代码', next: '请核对部门代码后重新吹哨。' },
  EVENTS_FULL: { what: '该工单的办理历史已满', next: '不能再添加备注；请继续下一步。' },
  PAGE_TOKEN_INVALID: { what: '分页位置已失效', next: '请从第一页重新查看。' },
  STEP_TIME_IMPLAUSIBLE: {
    what: '操作时间不合理',
    next: '请核对时间：不得晚于现在，也不得早于上一步。',
  },
  SESSION_ENDED: { what: '登录已到期，或已在别处退出', next: '请重新登录，登录后会回到当前页面。' },
  SIGN_IN_FAILED: { what: '登录未成功', next: '请重试；若仍失败，请联系系统管理员核对账户。' },
  ROLE_CONFLICT: {
    what: '账户同时持有互斥的管理员角色',
    next: '请联系安全管理员调整角色后再登录。',
  },
  REGION_DENIED: { what: '不在您的辖区内', next: '请核对辖区；如确需办理，请联系上级单位。' },
  ESTATE_DENIED: { what: '不是您负责的小区', next: '请核对小区；如确需办理，请联系系统管理员。' },
  PUBLICATION_UNKNOWN: { what: '找不到该服务发布', next: '请刷新列表后重试。' },
  CONTRACT_BROKEN: { what: '描述文件不能用于发布', next: '请按下列各条修改后重新生成描述文件。' },
  GRANTS_UNFIT: { what: '授权与描述文件不相符', next: '请按下列各条修改授权。' },
  TARGET_DENIED: {
    what: '本平台不允许调用该目标',
    next: '请核对目标地址；如确需使用，请联系运维人员加入允许的目标。',
  },
  PROPOSAL_PENDING: { what: '同名的提议正在等待批准', next: '请等待批准，或先撤回原提议。' },
  SECOND_PERSON_REQUIRED: { what: '须由另一人办理', next: '提议人不能批准自己的提议。' },
  PARTNER_UNKNOWN: { what: '没有这个合作方', next: '请核对合作方标识。' },
  CERTIFICATE_UNREADABLE: {
    what: '证书无法读取',
    next: '请提交一张 PEM 格式的 X.509 证书，不含证书链和私钥。',
  },
  CERTIFICATE_EXPIRED: { what: '证书已过期', next: '请向合作方索取新证书。' },
  CERTIFICATE_TAKEN: { what: '证书已登记或曾被吊销', next: '请向合作方索取另一张证书。' },
  CERTIFICATES_FULL: { what: '该合作方的证书达到上限', next: '请先吊销一张不再使用的证书。' },
  PUBLICATIONS_FULL: { what: '已发布的服务达到上限', next: '请先下线一个不再使用的服务。' },
  IDEMPOTENCY_CONFLICT: { what: '同一请求号已用于其他内容', next: '请刷新页面后重新提交。' },
  UPSTREAM_LATE: { what: '系统应答超时，办理结果未知', next: '请查看最新状态；重试不会重复办理。' },
  UPSTREAM_AWAY: { what: '所需服务暂时不可用', next: '请稍后重试；重试不会重复办理。' },
  IDENTITY_PROVIDER_AWAY: { what: '统一身份认证暂时不可用', next: '请稍后再登录。' },
  SESSION_MEMORY_AWAY: { what: '登录会话暂时无法读取', next: '请稍后重试，无需重新登录。' },
}

const enReasons: Record<string, Advice> = {
  ...enDesk,
  ...enPoints,
  CASE_UNKNOWN: {
    what: 'No such case',
    next: 'Check the number; cases outside your region are not shown either.',
  },
  WHISTLE_UNKNOWN: {
    what: 'No such whistle',
    next: 'Go back to the case for its latest whistles.',
  },
  REPAIR_UNKNOWN: {
    what: 'No such repair',
    next: 'Check the number; repairs of other estates are not shown either.',
  },
  STEP_ORDER: {
    what: 'Not possible in the present state',
    next: 'Somebody may just have moved it; the page is up to date again, look at its state.',
  },
  WHISTLE_OPEN: {
    what: 'A whistle of this type is still open on the case',
    next: 'Close it before blowing a new one.',
  },
  WHISTLE_CLOSED: {
    what: 'The whistle is closed',
    next: 'Nothing is left to do; look at its latest state.',
  },
  NOT_CALLED: {
    what: 'Your department was not called',
    next: 'Check the list of departments with the sub-district.',
  },
  NOT_THE_BLOWER: {
    what: 'Only the sub-district that blew the whistle may close it',
    next: 'Ask that sub-district.',
  },
  DEPARTMENT_UNKNOWN: {
    what: 'No such department',
    next: "Check the department's code and blow again.",
  },
  EVENTS_FULL: {
    what: 'The history of this case is full',
    next: 'No more remarks; go on with the next step.',
  },
  PAGE_TOKEN_INVALID: {
    what: 'This page is no longer there',
    next: 'Start again from the first page.',
  },
  STEP_TIME_IMPLAUSIBLE: {
    what: 'The time cannot be right',
    next: 'It may not lie ahead, nor before the step it follows.',
  },
  SESSION_ENDED: {
    what: 'Your session is over, or was ended elsewhere',
    next: 'Log in again; you will come back here.',
  },
  SIGN_IN_FAILED: {
    what: 'The log-in did not work',
    next: 'Try again; if it still fails, ask a system administrator.',
  },
  ROLE_CONFLICT: {
    what: 'The account holds administrator roles that exclude each other',
    next: 'Ask a security administrator to take one away, then log in again.',
  },
  REGION_DENIED: {
    what: 'Outside your region',
    next: 'Check the region; if it must be done, ask the office above.',
  },
  ESTATE_DENIED: {
    what: 'Not an estate of yours',
    next: 'Check the estate, or ask a system administrator.',
  },
  PUBLICATION_UNKNOWN: {
    what: 'No such publication',
    next: 'Read the list again.',
  },
  CONTRACT_BROKEN: {
    what: 'The descriptor file cannot be served',
    next: 'Mend what is listed and make the file anew.',
  },
  GRANTS_UNFIT: {
    what: 'The grants do not fit the descriptor file',
    next: 'Mend what is listed.',
  },
  TARGET_DENIED: {
    what: 'This mesh may not call that target',
    next: 'Check the address; operations can add it to those that may be called.',
  },
  PROPOSAL_PENDING: {
    what: 'Another proposal of this name waits for approval',
    next: 'Wait for it, or withdraw it first.',
  },
  SECOND_PERSON_REQUIRED: {
    what: 'This takes somebody else',
    next: 'Whoever proposed cannot decide.',
  },
  PARTNER_UNKNOWN: { what: 'There is no such partner', next: "Check the partner's id." },
  CERTIFICATE_UNREADABLE: {
    what: 'The certificate cannot be read',
    next: 'Give one X.509 certificate in PEM, without its chain or key.',
  },
  CERTIFICATE_EXPIRED: {
    what: 'The certificate has expired',
    next: 'Ask the partner for a new one.',
  },
  CERTIFICATE_TAKEN: {
    what: 'The certificate is registered already, or was revoked',
    next: 'Ask the partner for another one.',
  },
  CERTIFICATES_FULL: {
    what: 'The partner has as many certificates as it may',
    next: 'Revoke one that is no longer used first.',
  },
  PUBLICATIONS_FULL: {
    what: 'As many services are published as may be',
    next: 'Remove one that is no longer used.',
  },
  IDEMPOTENCY_CONFLICT: {
    what: 'The same request number came with other content',
    next: 'Reload, then submit again.',
  },
  UPSTREAM_LATE: {
    what: 'The answer took too long; the outcome is not known',
    next: 'Look at the latest state; trying again does nothing twice.',
  },
  UPSTREAM_AWAY: {
    what: 'A service is away just now',
    next: 'Try again later; nothing is done twice.',
  },
  IDENTITY_PROVIDER_AWAY: { what: 'Single sign-on is away just now', next: 'Log in later.' },
  SESSION_MEMORY_AWAY: {
    what: 'Your session cannot be read just now',
    next: 'Try again later; no need to log in.',
  },
}

const zh = {
  reasons: zhReasons,
  silent: { what: '服务器没有应答', next: '请检查网络后重试；重复提交不会重复办理。' },
  invalid: { what: '填写内容不符合要求', next: '请按下面的提示修改后重试。' },
  signedOut: { what: '登录已失效', next: '请重新登录，登录后会回到当前页面。' },
  denied: { what: '没有权限', next: '您的角色或辖区不包含此项；如确需办理，请联系系统管理员。' },
  missing: { what: '找不到所请求的内容', next: '请核对地址；不属于您辖区的内容同样不会显示。' },
  conflict: { what: '当前状态不允许此操作', next: '内容可能刚被他人更新，请查看最新状态后再试。' },
  tooMany: { what: '操作过于频繁', next: '请稍候再试。' },
  broken: { what: '系统暂时无法处理', next: '请稍后重试；若仍失败，请把追踪号告诉运维人员。' },
  trace: '追踪号',
  detail: '详情',
  retry: '重试',
}

const en: typeof zh = {
  reasons: enReasons,
  silent: {
    what: 'The server did not answer',
    next: 'Check the network and try again; nothing is done twice.',
  },
  invalid: { what: 'The input was not accepted', next: 'Mend what is named below and try again.' },
  signedOut: { what: 'You are signed out', next: 'Log in again; you will come back to this page.' },
  denied: {
    what: 'Not permitted',
    next: 'Your role or region does not cover this; ask a system administrator if it should.',
  },
  missing: {
    what: 'Not found',
    next: 'Check the address; what lies outside your region is not shown either.',
  },
  conflict: {
    what: 'Not possible in the present state',
    next: 'Somebody may just have changed it; look at its state, then try again.',
  },
  tooMany: { what: 'Too many requests', next: 'Wait a moment, then try again.' },
  broken: {
    what: 'The system cannot do this just now',
    next: 'Try again later; if it still fails, give the trace id to operations.',
  },
  trace: 'Trace id',
  detail: 'Detail',
  retry: 'Try again',
}

export const useProblemText = texts(zh, en)
export type ProblemText = typeof zh
