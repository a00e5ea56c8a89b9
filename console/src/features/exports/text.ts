import type { ExportLedger, ExportState } from '../../api/types'
import { texts } from '../../i18n/language'

export const useExportText = texts(
  {
    title: '台账导出审批',
    lead: '成批数据离开系统须写明用途，由另一人批准；批准后 24 小时内由申请人下载，每次下载都有记录。',
    ask: '申请导出',
    asked: '已申请，等待另一人批准',
    ledger: '台账',
    ledgers: {
      ISSUES: '问题台账',
      NEEDS: '需求清单',
      CASES: '问题与需求',
      DISPUTES: '矛盾化解清单',
    } as Record<ExportLedger, string>,
    purpose: '用途与去向（至少 4 个字）',
    states: { REQUESTED: '待批准', APPROVED: '已批准', REFUSED: '未批准' } as Record<
      ExportState,
      string
    >,
    approve: '批准',
    approved: '已批准',
    refuse: '不批准',
    refused: '已答复',
    download: '下载',
    rows: (rows: string) => `${rows} 件`,
    until: (time: string) => `可下载至 ${time}`,
    downloads: (times: number) => `已下载 ${times} 次`,
    none: '还没有导出申请',
    noPermission: '此账户不能导出台账',
  },
  {
    title: 'Exports to approve',
    lead: 'Taking data out in bulk wants a purpose and a second person; whoever asked can download it for 24 hours, and each download is recorded.',
    ask: 'Ask for an export',
    asked: 'Asked; somebody else must approve',
    ledger: 'Ledger',
    ledgers: { ISSUES: 'Issues', NEEDS: 'Needs', CASES: 'Issues and needs', DISPUTES: 'Disputes' },
    purpose: 'What for and where it goes (4 letters at least)',
    states: { REQUESTED: 'To be approved', APPROVED: 'Approved', REFUSED: 'Refused' },
    approve: 'Approve',
    approved: 'Approved',
    refuse: 'Refuse',
    refused: 'Refused',
    download: 'Download',
    rows: (rows) => `${rows} rows`,
    until: (time) => `Until ${time}`,
    downloads: (times) => `Downloaded ${times}×`,
    none: 'Nothing asked for yet',
    noPermission: 'This account may not export',
  },
)
