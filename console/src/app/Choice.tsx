interface Props {
  name: string
  /** What choosing nothing is called; without it one must be chosen. */
  any?: string
  value: string | undefined
  options: readonly (readonly [value: string, label: string])[]
  onChange: (value: string | undefined) => void
  testId?: string
  id?: string
}

/** The browser's own list: a telephone shows its wheel, a keyboard needs no learning, and it weighs nothing. */
export const Choice = ({ name, any, value, options, onChange, testId, id }: Props) => (
  <select
    id={id}
    className={value ? 'choice choice-set' : 'choice'}
    aria-label={name}
    value={value ?? ''}
    onChange={({ target }) => onChange(target.value || undefined)}
    data-testid={testId}
  >
    {any !== undefined && <option value="">{any}</option>}
    {options.map(([option, label]) => (
      <option key={option} value={option}>
        {label}
      </option>
    ))}
  </select>
)
