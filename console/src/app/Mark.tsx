import type { HTMLAttributes, ReactNode } from 'react'
import { tones, type Tone } from './tones'

interface Props extends HTMLAttributes<HTMLSpanElement> {
  tone: Tone
  icon?: ReactNode
  children: ReactNode
}

/** A small label; the word says it, icon and colour only help. */
export const Mark = ({ tone, icon, children, ...rest }: Props) => (
  <span className="mark" style={tones[tone]} {...rest}>
    {icon && <span aria-hidden="true">{icon}</span>}
    {children}
  </span>
)
