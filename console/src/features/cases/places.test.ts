import { describe, expect, it } from 'vitest'
import { sampleCase } from '../../api/samples'
import { byPlace, draw, mostPressing } from './places'

const at = (id: string, lng: number, lat: number, state: 'RUNNING' | 'OVERDUE' = 'RUNNING') =>
  sampleCase({
    id,
    state: 'FILED',
    clock: { state },
    place: {
      point: { lng: lng * 1e6, lat: lat * 1e6 },
      address: '',
      building: '',
      unit: '',
      grid: '',
      lane: '',
    },
  } as never)

describe('the drawn map', () => {
  it('has north above and east to the right', () => {
    const spots = draw([at('sw', 116.4, 39.9), at('ne', 116.41, 39.91)], 600, 400, 30, 20)!.spots
    const [sw, ne] = [spots[0]!, spots[1]!]
    expect(ne.x).toBeGreaterThan(sw.x)
    expect(ne.y).toBeLessThan(sw.y)
    expect(Math.min(ne.y, sw.x)).toBeGreaterThanOrEqual(30)
  })

  it('makes one spot of what would touch, in the colour of the most pressing', () => {
    const drawing = draw(
      [at('a', 116.4, 39.9), at('b', 116.4, 39.9, 'OVERDUE'), at('c', 116.45, 39.9)],
      600,
      400,
      30,
      20,
    )!
    expect(drawing.spots.map((spot) => spot.cases.length)).toEqual([2, 1])
    expect(drawing.spots[0]!.clock).toBe('OVERDUE')
  })

  it('draws one case in the middle and a round scale', () => {
    const { spots, scale } = draw([at('a', 116.4, 39.9)], 600, 400, 30, 20)!
    expect([spots[0]!.x, spots[0]!.y]).toEqual([300, 200])
    expect(String(scale.metres)).toMatch(/^[125]0*$/)
  })

  it('is not drawn when nothing says where it is', () => {
    expect(draw([sampleCase({ state: 'FILED' })], 600, 400, 30, 20)).toBeUndefined()
  })
})

it('puts late before soon before running', () => {
  expect(mostPressing([at('a', 1, 1), at('b', 1, 1, 'OVERDUE')])).toBe('OVERDUE')
  expect(mostPressing([])).toBeUndefined()
})

it('groups by community and then place, most first', () => {
  const some = (id: string, region: string, building: string) =>
    sampleCase({
      id,
      region,
      regionName: `名${region}`,
      state: 'FILED',
      place: { building, address: '', unit: '', grid: '', lane: '' },
    })
  const groups = byPlace([
    some('1', 'r', '1号楼'),
    some('2', 'r', '2号楼'),
    some('3', 'r', '2号楼'),
  ])
  expect(groups[0]!.places.map(([place, cases]) => [place, cases.length])).toEqual([
    ['2号楼', 2],
    ['1号楼', 1],
  ])
})
