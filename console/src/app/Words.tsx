import { Input } from 'antd'
import { NOTE_MAX } from '../api/endpoints'

interface Props {
  id: string
  label: string
  value: string
  onChange: (value: string) => void
  max?: number
  rows?: number
  placeholder?: string
}

/** A few sentences with their name above them. */
export const Words = ({ id, label, value, onChange, max = NOTE_MAX, rows = 3, ...rest }: Props) => (
  <>
    <label htmlFor={id} className="field-name">
      {label}
    </label>
    <Input.TextArea
      id={id}
      value={value}
      maxLength={max}
      rows={rows}
      onChange={({ target }) => onChange(target.value)}
      data-testid={id}
      {...rest}
    />
  </>
)
