/** Text on its tint; every pair is at least 4.5:1 (tones.test.ts). */
export const tones = {
  blue: { color: '#0f4c81', background: '#e4f0fa', borderColor: '#a9cdea' },
  teal: { color: '#0b5357', background: '#e0f3f3', borderColor: '#9fd3d4' },
  amber: { color: '#7a4300', background: '#fff3d6', borderColor: '#eec97a' },
  red: { color: '#9a1b22', background: '#fdeaea', borderColor: '#efb0b3' },
  green: { color: '#1d5c11', background: '#e8f5e3', borderColor: '#aed8a2' },
  plum: { color: '#6a2352', background: '#f8e9f2', borderColor: '#dfb1cc' },
  grey: { color: '#46525e', background: '#edf0f3', borderColor: '#c8d0d8' },
} as const

export type Tone = keyof typeof tones

const channel = (part: number): number => {
  const share = part / 255
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
}

const luminance = (hex: string): number => {
  const at = (start: number) => channel(Number.parseInt(hex.slice(start, start + 2), 16))
  return 0.2126 * at(1) + 0.7152 * at(3) + 0.0722 * at(5)
}

/** WCAG contrast of two `#rrggbb` colours, 1 to 21. */
export const contrast = (one: string, other: string): number => {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}
