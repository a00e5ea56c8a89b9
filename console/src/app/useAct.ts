import { useMutation, useQueryClient } from '@tanstack/react-query'
import { App } from 'antd'

const LASTING = ['session', 'region']

/** One act of the person at the screen: runs it, says so, and reads again whatever it may have changed. */
export const useAct = <Input = void>(run: (input: Input) => Promise<unknown>, done: string) => {
  const queries = useQueryClient()
  const { message } = App.useApp()
  return useMutation({
    mutationFn: run,
    onSuccess: () => void message.success(done),
    // After a refusal too: somebody else may just have moved the case.
    onSettled: () =>
      queries.invalidateQueries({
        predicate: ({ queryKey }) => !LASTING.includes(String(queryKey[0])),
      }),
  })
}
