import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { fireEvent, screen, waitFor } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { placesFor } from '../../app/places'
import { stage, strike } from '../../testing/stage'
import {
  isShort,
  orderActs,
  orderRules,
  partsFor,
  pointsParts,
  pointsRules,
  whole,
} from './actions'
import PointsPage from './PointsPage'

afterEach(strike)

const order = {
  id: '3f2c7c1e-8a5d-4f6b-9c3e-2d1f0a9b8c7d',
  region: '110105017036',
  itemId: 'i1',
  title: '垃圾袋一卷',
  quantity: 2,
  points: '160',
  state: 'CONFIRMED',
  accountId: '7d1f0a9b-8a5d-4f6b-9c3e-2d1f0a9b8c7d',
  partnerId: 'portal-bj',
  wrongCodes: 0,
}
const item = {
  id: 'i1',
  region: '110105017036',
  terms: { title: '垃圾袋一卷', points: '80', personMax: 3, fromTime: '2026-11-20T02:00:00Z' },
  stock: 4,
  restocked: 50,
  offer: 'ON_OFFER',
  etag: '7',
}
const anomaly = {
  id: 'a1',
  kind: 'SHARED_DEVICE',
  earningId: 'e1e1e1e1-0000',
  accountId: 'acacacac-0000',
  region: '110105017036',
  state: 'OPEN',
}
const session = {
  id: 's1',
  region: '110105017036',
  kind: 'OUTING',
  state: 'DISPUTED',
  content: '陪同就医',
  renderedHalfHours: 3,
  hours: '1.5',
  coins: '1.5',
  honourHours: '0',
}
const answers = {
  '/v1/rewards/orders': { orders: [order] },
  [`/v1/rewards/orders/${order.id}`]: order,
  '/v1/rewards/items': { items: [item] },
  '/v1/rewards/pools/110105017036': {
    region: '110105017036',
    given: '1200',
    returned: '200',
    outstanding: '1000',
    held: '160',
  },
  '/v1/points/rules': {
    rules: [
      {
        rule: 'SNAP_VERIFIED',
        points: '10',
        dailyCap: 10,
        weeklyCap: 0,
        eventCap: 0,
        expiry: 'YEAR_END',
        expiryCount: 1,
        effectiveTime: '2020-01-01T00:00:00Z',
        sure: 'ours',
      },
    ],
  },
  '/v1/points/anomalies': { anomalies: [anomaly] },
  '/v1/timebank/sessions': { sessions: [session] },
  '/v1/regions': { name: '金杉社区' },
}
const officer = { roles: ['community-officer'], region: '110105017036' }
const posted = (asked: ReturnType<typeof stage>) => asked.find(({ method }) => method === 'POST')

describe('the queue of orders', () => {
  it('hands over to whoever brings eight digits', async () => {
    const asked = stage(<PointsPage />, answers, { roles: ['grid-worker'], region: '110105017036' })
    fireEvent.click(await screen.findByTestId('order-fulfil'))
    fireEvent.change(await screen.findByTestId('pickup-code'), { target: { value: '1234567' } })
    expect((screen.getByTestId('step-ok') as HTMLButtonElement).disabled).toBe(true)
    fireEvent.change(screen.getByTestId('pickup-code'), { target: { value: '12345678' } })
    fireEvent.click(screen.getByTestId('step-ok'))
    await waitFor(() =>
      expect(posted(asked)).toEqual({
        method: 'POST',
        path: `/v1/rewards/orders/${order.id}:fulfil`,
        body: { pickupCode: '12345678' },
      }),
    )
  })

  it('refunds with a reason only', async () => {
    const asked = stage(<PointsPage />, answers, officer)
    fireEvent.click(await screen.findByTestId('order-refund'))
    expect(((await screen.findByTestId('step-ok')) as HTMLButtonElement).disabled).toBe(true)
    fireEvent.change(screen.getByTestId('order-words'), { target: { value: '已损坏' } })
    fireEvent.click(screen.getByTestId('step-ok'))
    await waitFor(() => expect(posted(asked)?.body).toEqual({ reason: '已损坏' }))
    expect(posted(asked)?.path).toMatch(/:refund$/)
  })

  it('offers no hand-over once the code is locked', async () => {
    stage(
      <PointsPage />,
      { ...answers, '/v1/rewards/orders': { orders: [{ ...order, wrongCodes: 5 }] } },
      officer,
    )
    const button = (await screen.findByTestId('order-fulfil')) as HTMLButtonElement
    expect(button.disabled).toBe(true)
    expect(screen.getByText('取货码已锁定')).toBeTruthy()
  })

  it('is narrowed by state', async () => {
    const asked = stage(<PointsPage />, answers, officer)
    await screen.findByTestId('orders')
    fireEvent.change(screen.getByTestId('order-state-filter'), { target: { value: 'HELD' } })
    await waitFor(() => expect(asked.at(-1)?.path).toContain('state=HELD'))
  })

  it('is not empty for somebody who may not see it, it is closed', () => {
    const asked = stage(<PointsPage />, answers, { roles: ['property-staff'] })
    expect(screen.getByTestId('points-no-permission')).toBeTruthy()
    expect(asked).toEqual([])
  })
})

describe('the catalogue', () => {
  it('is restocked by a whole number', async () => {
    const asked = stage(<PointsPage />, answers, { ...officer, at: '/?show=items' })
    fireEvent.click(await screen.findByTestId('item-restock'))
    fireEvent.change(await screen.findByTestId('restock-count'), { target: { value: '-5' } })
    expect((screen.getByTestId('step-ok') as HTMLButtonElement).disabled).toBe(true)
    fireEvent.change(screen.getByTestId('restock-count'), { target: { value: '20' } })
    fireEvent.click(screen.getByTestId('step-ok'))
    await waitFor(() =>
      expect(posted(asked)).toEqual({
        method: 'POST',
        path: '/v1/rewards/items/i1:restock',
        body: { quantity: 20 },
      }),
    )
  })

  it('is changed from the terms that were read', async () => {
    const asked = stage(<PointsPage />, answers, { ...officer, at: '/?show=items' })
    fireEvent.click(await screen.findByTestId('item-change'))
    fireEvent.change(await screen.findByTestId('item-points'), { target: { value: '90' } })
    fireEvent.click(screen.getByTestId('step-ok'))
    await waitFor(() =>
      expect(posted(asked)?.body).toMatchObject({
        etag: '7',
        terms: { title: '垃圾袋一卷', points: '90', fromTime: '2026-11-20T02:00:00Z' },
      }),
    )
  })

  it('is for reading to an auditor', async () => {
    stage(<PointsPage />, answers, { roles: ['auditor'], region: '110105', at: '/?show=items' })
    await screen.findByTestId('items')
    expect(screen.queryByTestId('item-add')).toBeNull()
    expect(screen.queryByTestId('item-restock')).toBeNull()
  })
})

describe('rules, pool, anomalies and the time bank', () => {
  it('shows what a deed brings', async () => {
    stage(<PointsPage />, answers, { ...officer, at: '/?show=rules' })
    expect(await screen.findByText('随手拍核实')).toBeTruthy()
    expect(screen.getByText(/每日至多 10 次，每周不限/)).toBeTruthy()
    expect(screen.queryByTestId('rule-add')).toBeNull()
  })

  it('sets a rule in Beijing time', async () => {
    const asked = stage(<PointsPage />, answers, {
      roles: ['street-officer'],
      region: '110105017',
      at: '/?show=rules',
    })
    fireEvent.click(await screen.findByTestId('rule-add'))
    fireEvent.change(await screen.findByTestId('rule-from'), {
      target: { value: '2027-01-01T00:00' },
    })
    fireEvent.change(screen.getByTestId('rule-points'), { target: { value: '12' } })
    fireEvent.click(screen.getByTestId('step-ok'))
    await waitFor(() =>
      expect(posted(asked)?.body).toMatchObject({
        rule: 'SNAP_VERIFIED',
        region: '110105017',
        effectiveTime: '2026-12-31T16:00:00.000Z',
        points: '12',
        expiry: 'YEAR_END',
        expiryCount: 1,
      }),
    )
  })

  it('adds the pool up', async () => {
    stage(<PointsPage />, answers, { ...officer, at: '/?show=pool' })
    expect((await screen.findByTestId('pool-居民现有')).textContent).toBe('1,000')
  })

  it('takes the points of fraud back, with a reason', async () => {
    const asked = stage(<PointsPage />, answers, { ...officer, at: '/?show=anomalies' })
    fireEvent.click(await screen.findByTestId('anomaly-fraud'))
    fireEvent.change(await screen.findByTestId('step-words'), { target: { value: '同一照片' } })
    fireEvent.click(screen.getByTestId('step-ok'))
    await waitFor(() =>
      expect(posted(asked)).toEqual({
        method: 'POST',
        path: '/v1/points/anomalies/a1:decide',
        body: { fraud: true, reason: '同一照片' },
      }),
    )
  })

  it('decides a disputed session in half hours', async () => {
    const asked = stage(<PointsPage />, answers, { ...officer, at: '/?show=sessions' })
    fireEvent.click(await screen.findByTestId('session-decide'))
    fireEvent.change(await screen.findByTestId('session-half-hours'), { target: { value: '2' } })
    fireEvent.change(screen.getByTestId('step-words'), { target: { value: '双方说明' } })
    fireEvent.click(screen.getByTestId('step-ok'))
    await waitFor(() => expect(posted(asked)?.body).toEqual({ halfHours: 2, reason: '双方说明' }))
  })
})

describe('who sees what', () => {
  it('leaves a grid worker orders and items', () => {
    expect(partsFor(['grid-worker'])).toEqual(['orders', 'items'])
    expect(partsFor(['department-officer'])).toEqual([])
    expect(placesFor(['auditor']).some(({ path }) => path === '/points')).toBe(true)
    expect(placesFor(['system-admin']).some(({ path }) => path === '/points')).toBe(false)
  })

  it('offers steps by state and role', () => {
    expect(orderActs({ state: 'HELD' }, ['community-officer'])).toEqual(['confirm', 'cancel'])
    expect(orderActs({ state: 'CONFIRMED' }, ['grid-worker'])).toEqual(['fulfil'])
    expect(orderActs({ state: 'REFUNDED' }, ['street-officer'])).toEqual([])
    expect(orderActs({ state: 'HELD' }, ['auditor'])).toEqual([])
  })

  it('knows whole numbers and short shelves', () => {
    expect(['0', '1', '10', '-1', '1.5', '', '11'].map((text) => whole(text, 1, 10))).toEqual([
      false,
      true,
      true,
      false,
      false,
      false,
      false,
    ])
    expect(isShort({ stock: 5, restocked: 50 })).toBe(true)
    expect(isShort({ stock: 6, restocked: 50 })).toBe(false)
  })
})

const proto = (name: string) =>
  readFileSync(resolve(`../proto/src/main/protobuf/linli/points/v1/${name}.proto`), 'utf8')

const rolesIn = (text: string, method: string) =>
  [
    ...(/roles: \[([^\]]*)\]/.exec(text.slice(text.indexOf(`rpc ${method}(`)))?.[1] ?? '').matchAll(
      /"([^"]+)"/g,
    ),
  ]
    .map(([, role]) => role)
    .sort()

it.each([
  [orderRules.confirm.roles, 'rewards', 'ConfirmOrder'],
  [orderRules.fulfil.roles, 'rewards', 'FulfilOrder'],
  [orderRules.refund.roles, 'rewards', 'RefundOrder'],
  [orderRules.cancel.roles, 'rewards', 'CancelOrder'],
  [pointsParts.orders, 'rewards', 'ListOrders'],
  [pointsParts.items, 'rewards', 'ListItems'],
  [pointsParts.pool, 'rewards', 'GetPointsPool'],
  [pointsParts.rules, 'points', 'ListEarningRules'],
  [pointsParts.anomalies, 'points', 'ListAnomalies'],
  [pointsParts.sessions, 'timebank', 'ListSessions'],
  [pointsRules.keepItems, 'rewards', 'CreateItem'],
  [pointsRules.keepItems, 'rewards', 'UpdateItem'],
  [pointsRules.keepItems, 'rewards', 'RestockItem'],
  [pointsRules.setRule, 'points', 'SetEarningRule'],
  [pointsRules.decideAnomaly, 'points', 'DecideAnomaly'],
  [pointsRules.decideSession, 'timebank', 'DecideSession'],
] as const)('gives %j the roles of %s.proto#%s', (roles, file, method) => {
  expect([...roles].sort()).toEqual(rolesIn(proto(file), method))
})
