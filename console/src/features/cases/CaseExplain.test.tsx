import { fireEvent, screen } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { sampleCase } from '../../api/samples'
import { stage, strike } from '../../testing/stage'
import { CaseExplain } from './CaseExplain'

afterEach(strike)

it('says which rule, which days and which pauses make the deadline, once it is opened', async () => {
  const asked = stage(<CaseExplain it={sampleCase({ id: 'c1', state: 'FILED' })} />, {
    '/v1/cases/c1:explainDeadline': {
      policy: { name: 'category/linli/NOISE', version: '110105@2026', amount: 3, unit: 'WORK_DAY' },
      startTime: '2026-09-30T02:00:00Z',
      dueTime: '2026-10-10T10:00:00Z',
      days: [
        { date: '2026-09-30', why: 'FIRST_DAY', name: '' },
        { date: '2026-10-01', why: 'DAY_OFF', name: '国庆节' },
        { date: '2026-10-08', why: 'COUNTS', name: '' },
      ],
      daysLeftOut: 0,
      pauses: [{ cause: 'REPORTER_AWAITED', startTime: '2026-10-08T02:00:00Z' }],
      marks: [{ name: 'WARN', reachTime: '2026-10-09T02:00:00Z' }],
      ladder: [{ level: 'COMMUNITY', afterMinutes: 240 }],
    },
  })
  expect(asked).toHaveLength(0)
  const details = screen.getByTestId<HTMLDetailsElement>('explain')
  details.open = true
  fireEvent(details, new Event('toggle'))
  const said = (await screen.findByTestId('explanation')).textContent
  expect(said).toContain('3 个工作日')
  expect(said).toContain('category/linli/NOISE')
  expect(said).toContain('2026-10-10 18:00:00')
  expect(said).toContain('等待反映人补充')
  expect(said).toContain('社区：超时 4 小时后')
  const days = screen.getByTestId('explain-days')
  expect(days.textContent).toContain('国庆节')
  expect(days.querySelectorAll('[data-why="COUNTS"]')).toHaveLength(1)
})
