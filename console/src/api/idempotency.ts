const KEYS_MAX = 100

/** `crypto.randomUUID` exists on https and loopback only; a district's test host may have neither. */
export const uuid = (): string => {
  if (typeof crypto.randomUUID === 'function') return crypto.randomUUID()
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    hex.slice(12, 16),
    hex.slice(16, 20),
    hex.slice(20),
  ].join('-')
}

/**
 * One key per intended act, kept until its answer is seen: a second click after a lost reply asks for the same act
 * and does not do it twice. At most KEYS_MAX unanswered acts are remembered, oldest forgotten first.
 */
export class PendingKeys {
  private readonly keys = new Map<string, string>()

  keyFor(act: string): string {
    const known = this.keys.get(act)
    if (known) return known
    const oldest = this.keys.keys().next()
    if (this.keys.size >= KEYS_MAX && !oldest.done) this.keys.delete(oldest.value)
    const fresh = uuid()
    this.keys.set(act, fresh)
    return fresh
  }

  answered(act: string): void {
    this.keys.delete(act)
  }
}
