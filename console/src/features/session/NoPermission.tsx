import { Alert } from 'antd'
import { useShared } from '../../app/text'
import { useSessionText, type Role } from './text'

interface Props {
  title: string
  readers: readonly Role[]
  testId: string
}

/** Said outright, so that it is never mistaken for an empty list. */
export const NoPermission = ({ title, readers, testId }: Props) => {
  const t = useSessionText()
  const { comma } = useShared()
  const names = readers.map((role) => t.roles[role]).join(comma)
  return (
    <Alert
      type="warning"
      showIcon
      data-testid={testId}
      title={title}
      description={t.onlyReaders(names)}
    />
  )
}
