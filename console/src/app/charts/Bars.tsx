import type { ReactNode } from 'react'

export interface Bar {
  key: string
  name: ReactNode
  /** Parts from left to right. */
  parts: { value: number; colour: string; name: string }[]
  /** What stands at its end; the sum of its parts when left out. */
  end?: ReactNode
}

interface Props {
  label: string
  bars: Bar[]
  testId?: string
}

/** Lying bars on one scale, each with its name and number in words beside it. */
export const Bars = ({ label, bars, testId }: Props) => {
  const sum = (bar: Bar) => bar.parts.reduce((all, part) => all + part.value, 0)
  const most = Math.max(1, ...bars.map(sum))
  return (
    <ul className="bars" aria-label={label} data-testid={testId}>
      {bars.map((bar) => (
        <li key={bar.key} data-key={bar.key}>
          <span className="bar-name">{bar.name}</span>
          <span className="bar-track" aria-hidden="true">
            {bar.parts.map((part) => (
              <span
                key={part.name}
                className="bar-part"
                title={`${part.name} ${part.value}`}
                style={{ width: `${(part.value / most) * 100}%`, background: part.colour }}
              />
            ))}
          </span>
          <span className="bar-end-number num">{bar.end ?? sum(bar)}</span>
        </li>
      ))}
    </ul>
  )
}

export const Legend = ({ entries }: { entries: readonly (readonly [string, string])[] }) => (
  <ul className="legend">
    {entries.map(([name, colour]) => (
      <li key={name}>
        <span className="legend-dot" style={{ background: colour }} aria-hidden="true" /> {name}
      </li>
    ))}
  </ul>
)
