export type Query = Record<string, string | number | boolean | undefined>

/** A path with those parts of the query that are given. */
export const at = (path: string, query: Query = {}): string => {
  const given = Object.entries(query).filter(([, value]) => value !== undefined && value !== '')
  return given.length
    ? `${path}?${new URLSearchParams(given.map(([k, v]) => [k, String(v)]))}`
    : path
}

/** An id as one part of a path. */
export const id = encodeURIComponent

/** What every list of the API answers besides its items. */
export interface Paged {
  nextPageToken?: string
}
