/** Two roofs side by side. */
export const Emblem = ({ size }: { size: number }) => (
  <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true" focusable="false">
    <rect width="32" height="32" rx="7" fill="#1b4a73" />
    <path d="M6 17 13 10.5 20 17v8.5H6z" fill="#fff" />
    <path d="M17 12.8 21 9l6 5.6v10.9h-5V16.2z" fill="#7cc4f0" />
    <path d="M11 25.5v-5h4v5z" fill="#1b4a73" />
  </svg>
)
