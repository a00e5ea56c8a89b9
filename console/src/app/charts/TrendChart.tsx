import { Grid } from 'antd'
import { useState } from 'react'
import { roundAbove, ticks } from './scale'

export interface TrendPoint {
  date: string
  line: number
  /** From the ground upwards. */
  stack: number[]
  /** All of it in words, for who points at it or hears it. */
  words: string
}

interface Props {
  label: string
  points: TrendPoint[]
  lineColour: string
  stackColours: readonly string[]
}

/** A telephone gets a drawing of its own, so that letters keep their size. */
const WIDE = 860
const NARROW = 360
const HEIGHT = 250
const LEFT = 40
const RIGHT = 12
const TOP = 14
const GROUND = HEIGHT - 28
const STEPS = 4
/** A date under every so many days; all would run into each other. */
const DATES_EVERY = { wide: 5, narrow: 8 }

/** Days from left to right: standing bars for one thing, a line over them for the other. */
export const TrendChart = ({ label, points, lineColour, stackColours }: Props) => {
  const [over, setOver] = useState<number>()
  const wide = Grid.useBreakpoint().md !== false
  const width = wide ? WIDE : NARROW
  const every = wide ? DATES_EVERY.wide : DATES_EVERY.narrow
  const top = roundAbove(
    Math.max(
      ...points.map(({ line, stack }) =>
        Math.max(
          line,
          stack.reduce((a, b) => a + b, 0),
        ),
      ),
    ),
  )
  const step = (width - LEFT - RIGHT) / Math.max(1, points.length)
  const x = (n: number) => LEFT + step * (n + 0.5)
  const y = (value: number) => GROUND - ((GROUND - TOP) * value) / top
  const told = over === undefined ? undefined : points[over]
  return (
    <figure className="trend" data-testid="trend-chart">
      <svg viewBox={`0 0 ${width} ${HEIGHT}`} role="img" aria-label={label}>
        {ticks(top, STEPS).map((value) => (
          <g key={value} className="trend-tick">
            <line x1={LEFT} x2={width - RIGHT} y1={y(value)} y2={y(value)} />
            <text x={LEFT - 8} y={y(value) + 4}>
              {value}
            </text>
          </g>
        ))}
        {points.map((point, n) => {
          let height = 0
          return (
            <g key={point.date}>
              {n === over && (
                <rect
                  className="trend-over"
                  x={x(n) - step / 2}
                  y={TOP}
                  width={step}
                  height={GROUND - TOP}
                />
              )}
              {point.stack.map((value, part) => {
                height += value
                return (
                  <rect
                    key={stackColours[part]}
                    x={x(n) - step * 0.32}
                    y={y(height)}
                    width={step * 0.64}
                    height={GROUND - y(value)}
                    fill={stackColours[part]}
                  />
                )
              })}
              {(points.length - 1 - n) % every === 0 && (
                <text className="trend-date" x={x(n)} y={HEIGHT - 8}>
                  {point.date.slice(5)}
                </text>
              )}
            </g>
          )
        })}
        <polyline
          className="trend-line"
          stroke={lineColour}
          points={points.map(({ line }, n) => `${x(n)},${y(line)}`).join(' ')}
        />
        {points.map(({ date, line }, n) => (
          <circle key={date} cx={x(n)} cy={y(line)} r={n === over ? 5 : 2.6} fill={lineColour} />
        ))}
        {points.map(({ date, words }, n) => (
          <rect
            key={date}
            className="trend-target"
            x={x(n) - step / 2}
            y={0}
            width={step}
            height={HEIGHT}
            onMouseEnter={() => setOver(n)}
            onMouseLeave={() => setOver(undefined)}
            onClick={() => setOver(n)}
          >
            <title>{words}</title>
          </rect>
        ))}
      </svg>
      <figcaption className="trend-words num" aria-live="polite">
        {(told ?? points.at(-1))?.words}
      </figcaption>
    </figure>
  )
}
