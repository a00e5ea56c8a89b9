import { useQuery } from '@tanstack/react-query'
import { api } from '../../api/endpoints'

/** A region's name; its code while the name is not known. */
export const RegionName = ({ code, withCode = false }: { code: string; withCode?: boolean }) => {
  const { data } = useQuery({
    queryKey: ['region', code],
    queryFn: () => api.region(code),
    staleTime: Infinity,
    retry: false,
  })
  if (!data?.name) return <span>{code}</span>
  return <span>{withCode ? `${data.name}（${code}）` : data.name}</span>
}
