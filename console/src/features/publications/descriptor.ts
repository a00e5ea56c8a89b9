/**
 * Which methods a descriptor set binds to HTTP: just enough of `google.protobuf.FileDescriptorSet` to offer a row for
 * each. Whether it can be served, the server judges.
 */

/** publications.proto `descriptor_set`: 512 KiB. */
export const DESCRIPTOR_MAX = 524_288
/** publications.proto `grants`: `max_items`. */
export const METHODS_MAX = 100

// Field numbers of descriptor.proto, and of the extension google.api.http.
const SET_FILE = 1
const FILE_PACKAGE = 2
const FILE_SERVICE = 6
const SERVICE_NAME = 1
const SERVICE_METHOD = 2
const METHOD_NAME = 1
const METHOD_OPTIONS = 4
const OPTION_HTTP = 72295728

const LENGTH_DELIMITED = 2

type Fields = Map<number, Uint8Array[]>

/** The length-delimited fields of one message by number; all others are passed over. */
const fieldsOf = (bytes: Uint8Array): Fields => {
  const fields: Fields = new Map()
  let at = 0
  const varint = (): number => {
    let value = 0
    for (let scale = 1; ; scale *= 128) {
      const byte = bytes[at++]
      if (byte === undefined || scale > 2 ** 63) throw new RangeError('not a descriptor set')
      value += (byte & 127) * scale
      if (byte < 128) return value
    }
  }
  while (at < bytes.length) {
    const tag = varint()
    const number = Math.floor(tag / 8)
    switch (tag % 8) {
      case 0:
        varint()
        break
      case 1:
        at += 8
        break
      case LENGTH_DELIMITED: {
        const length = varint()
        fields.set(number, [...(fields.get(number) ?? []), bytes.subarray(at, at + length)])
        at += length
        break
      }
      case 5:
        at += 4
        break
      default:
        throw new RangeError('not a descriptor set')
    }
    if (at > bytes.length) throw new RangeError('not a descriptor set')
  }
  return fields
}

const all = (fields: Fields, number: number): Fields[] => (fields.get(number) ?? []).map(fieldsOf)
const text = (fields: Fields, number: number): string =>
  new TextDecoder().decode(fields.get(number)?.at(-1))

/**
 * Full names in the order of the file; nothing for a file that is no descriptor set.
 */
export const methodsIn = (bytes: Uint8Array): string[] => {
  try {
    return all(fieldsOf(bytes), SET_FILE).flatMap((file) =>
      all(file, FILE_SERVICE).flatMap((service) =>
        all(service, SERVICE_METHOD)
          .filter((method) =>
            all(method, METHOD_OPTIONS).some((options) => options.has(OPTION_HTTP)),
          )
          .map((method) =>
            [text(file, FILE_PACKAGE), text(service, SERVICE_NAME), text(method, METHOD_NAME)]
              .filter(Boolean)
              .join('.'),
          ),
      ),
    )
  } catch {
    return []
  }
}

/** As the API carries bytes in JSON. */
export const base64Of = (bytes: Uint8Array): string => {
  let binary = ''
  for (let at = 0; at < bytes.length; at += 8192) {
    binary += String.fromCharCode(...bytes.subarray(at, at + 8192))
  }
  return btoa(binary)
}
