/** Of the charts; each differs from the others in lightness too, and words stand beside every one. */
export const colours = {
  filed: '#12324f',
  onTime: '#4f9fd8',
  late: '#d9822b',
  open: '#4f9fd8',
  overdue: '#b4232a',
} as const
