import { useState } from 'react'
import type { Case } from '../../api/types'
import { tones } from '../../app/tones'
import { clockTones } from './clock'
import { useInboxText } from './inboxText'
import { draw, placeOf, type Spot } from './places'
import { useCaseText } from './text'

const WIDTH = 720
const HEIGHT = 440
const MARGIN = 48
const APART = 30
const GRID = 60

interface Props {
  cases: readonly Case[]
  chosen: Spot | undefined
  onChoose: (spot: Spot | undefined) => void
}

/** Points on plain ground with a scale: no outside map service is asked where residents have troubles. */
export const CaseMap = ({ cases, chosen, onChoose }: Props) => {
  const t = useInboxText()
  const c = useCaseText()
  const [over, setOver] = useState<Spot>()
  const drawing = draw(cases, WIDTH, HEIGHT, MARGIN, APART)
  if (!drawing) return null
  const { spots, scale } = drawing
  const told = over ?? chosen
  const isChosen = (spot: Spot) => spot.cases[0]?.id === chosen?.cases[0]?.id
  return (
    <figure className="map panel" data-testid="case-map">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="group" aria-label={t.map}>
        <g className="map-ground" aria-hidden="true">
          {Array.from({ length: WIDTH / GRID - 1 }, (_, n) => (
            <line key={`x${n}`} x1={(n + 1) * GRID} x2={(n + 1) * GRID} y1={0} y2={HEIGHT} />
          ))}
          {Array.from({ length: Math.floor(HEIGHT / GRID) }, (_, n) => (
            <line key={`y${n}`} y1={(n + 1) * GRID} y2={(n + 1) * GRID} x1={0} x2={WIDTH} />
          ))}
        </g>
        {spots.map((spot) => {
          const tone = tones[spot.clock ? clockTones[spot.clock] : 'grey']
          const label = `${placeOf(spot.cases[0]!)}，${t.cases(spot.cases.length)}${spot.clock ? `，${c.clock[spot.clock]}` : ''}`
          const toggle = () => onChoose(isChosen(spot) ? undefined : spot)
          return (
            <g
              key={spot.cases[0]!.id}
              role="button"
              tabIndex={0}
              aria-label={label}
              aria-pressed={isChosen(spot)}
              className={isChosen(spot) ? 'spot spot-chosen' : 'spot'}
              onClick={toggle}
              onKeyDown={(event) => {
                if (event.key !== 'Enter' && event.key !== ' ') return
                event.preventDefault()
                toggle()
              }}
              onMouseEnter={() => setOver(spot)}
              onMouseLeave={() => setOver(undefined)}
              data-testid="map-spot"
            >
              <circle className="spot-target" cx={spot.x} cy={spot.y} r={24} />
              <circle
                className="spot-dot"
                cx={spot.x}
                cy={spot.y}
                r={Math.min(13 + 2 * Math.sqrt(spot.cases.length - 1), 22)}
                fill={tone.color}
              />
              <text x={spot.x} y={spot.y + 5}>
                {spot.cases.length}
              </text>
            </g>
          )
        })}
        <g className="map-scale" aria-hidden="true">
          <path d={`M16 ${HEIGHT - 22}v6h${scale.length}v-6`} />
          <text x={16 + scale.length / 2} y={HEIGHT - 24}>
            {t.metres(scale.metres)}
          </text>
          <path d={`M${WIDTH - 28} 40V16m-6 8 6-8 6 8`} />
          <text x={WIDTH - 28} y={56}>
            N
          </text>
        </g>
      </svg>
      <figcaption className="small muted">
        {told ? `${placeOf(told.cases[0]!)} · ${t.cases(told.cases.length)}` : t.mapHint}
      </figcaption>
    </figure>
  )
}
