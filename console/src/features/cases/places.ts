import type { Case, ClockState } from '../../api/types'

/** Cases at one spot of the drawing, in its own units. */
export interface Spot {
  x: number
  y: number
  cases: Case[]
  /** The most pressing clock among them. */
  clock: ClockState | undefined
}

export interface Drawing {
  spots: Spot[]
  /** A round length, and how long it is drawn. */
  scale: { metres: number; length: number }
}

const METRES_PER_DEGREE = 111_320
const MICRO = 1e6
/** However close the points are, the drawing shows at least so much ground. */
const GROUND_MIN_METRES = 200
const PRESSING: readonly ClockState[] = ['OVERDUE', 'DUE_SOON', 'RUNNING', 'BREACHED', 'MET']

export const mostPressing = (cases: readonly Case[]): ClockState | undefined =>
  PRESSING.find((state) => cases.some((it) => it.clock?.state === state))

const round = (metres: number): number => {
  const power = 10 ** Math.floor(Math.log10(metres))
  return ([5, 2, 1].find((part) => part * power <= metres) ?? 1) * power
}

/**
 * Puts cases with a point on a flat drawing, north up; those that would touch become one spot. Over a
 * district the earth is flat enough for that.
 *
 * @param apart closer points become one spot
 */
export const draw = (
  cases: readonly Case[],
  width: number,
  height: number,
  margin: number,
  apart: number,
): Drawing | undefined => {
  const placed = cases.flatMap((it) => {
    const point = it.place?.point
    return point && (point.lng || point.lat)
      ? [{ it, lng: (point.lng ?? 0) / MICRO, lat: (point.lat ?? 0) / MICRO }]
      : []
  })
  if (!placed.length) return undefined
  const middle = (values: number[]) => (Math.min(...values) + Math.max(...values)) / 2
  const [lng0, lat0] = [middle(placed.map((p) => p.lng)), middle(placed.map((p) => p.lat))]
  const metres = placed.map(({ it, lng, lat }) => ({
    it,
    east: (lng - lng0) * METRES_PER_DEGREE * Math.cos((lat0 * Math.PI) / 180),
    north: (lat - lat0) * METRES_PER_DEGREE,
  }))
  const reach = (of: 'east' | 'north') =>
    Math.max(GROUND_MIN_METRES / 2, ...metres.map((p) => Math.abs(p[of])))
  const perMetre = Math.min(
    (width / 2 - margin) / reach('east'),
    (height / 2 - margin) / reach('north'),
  )
  const spots: Spot[] = []
  for (const { it, east, north } of metres) {
    const [x, y] = [width / 2 + east * perMetre, height / 2 - north * perMetre]
    const near = spots.find((spot) => Math.hypot(spot.x - x, spot.y - y) < apart)
    if (near) near.cases.push(it)
    else spots.push({ x, y, cases: [it], clock: undefined })
  }
  for (const spot of spots) spot.clock = mostPressing(spot.cases)
  const length = round(width / 4 / perMetre)
  return { spots, scale: { metres: length, length: length * perMetre } }
}

/** Where a case is, in the words there are for it, from the smallest place upwards. */
export const placeOf = ({ place, region, regionName }: Case): string => {
  const building = [place?.building, place?.unit].filter(Boolean).join(' ')
  return building || place?.address || place?.lane || place?.grid || regionName || region
}

/** Cases by community and then place, those with most first. */
export const byPlace = (
  cases: readonly Case[],
): { region: string; name: string; places: [place: string, cases: Case[]][] }[] => {
  const regions = new Map<string, { name: string; places: Map<string, Case[]> }>()
  for (const it of cases) {
    const { places } =
      regions.get(it.region) ??
      regions.set(it.region, { name: it.regionName, places: new Map() }).get(it.region)!
    const place = placeOf(it)
    places.set(place, [...(places.get(place) ?? []), it])
  }
  return [...regions].map(([region, { name, places }]) => ({
    region,
    name: name || region,
    places: [...places].sort(([, a], [, b]) => b.length - a.length),
  }))
}
