/** The first round number at or above `most`, so that a scale ends on a line people can read; at least 4. */
export const roundAbove = (most: number): number => {
  if (most <= 4) return 4
  const power = 10 ** Math.floor(Math.log10(most))
  return ([1, 1.2, 1.6, 2, 3, 4, 5, 6, 8, 10].find((part) => part * power >= most) ?? 10) * power
}

/** 0 and `steps` even steps up to `top`. */
export const ticks = (top: number, steps: number): number[] =>
  Array.from({ length: steps + 1 }, (_, n) => (top * n) / steps)

/** A share in whole percent; nothing of nothing is no share. */
export const percentOf = (part: number, whole: number): number | undefined =>
  whole > 0 ? Math.round((part / whole) * 100) : undefined
