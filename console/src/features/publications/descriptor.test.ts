import { describe, expect, it } from 'vitest'
import { base64Of, methodsIn } from './descriptor'

const varint = (value: number): number[] =>
  value < 128 ? [value] : [(value % 128) + 128, ...varint(Math.floor(value / 128))]
const field = (number: number, body: number[] | string): number[] => {
  const bytes = typeof body === 'string' ? [...new TextEncoder().encode(body)] : body
  return [...varint(number * 8 + 2), ...varint(bytes.length), ...bytes]
}
const method = (name: string, bound: boolean): number[] =>
  field(2, [
    ...field(1, name),
    ...field(4, [34 * 8, 1, ...(bound ? field(72295728, field(2, '/v1/x/bus/lines')) : [])]),
  ])
const set = (...methods: number[][]): Uint8Array =>
  new Uint8Array(
    field(1, [
      ...field(1, 'bus.proto'),
      ...field(2, 'cn.example.bus.v1'),
      ...field(6, [...field(1, 'BusService'), ...methods.flat()]),
    ]),
  )

describe('a descriptor set', () => {
  it('tells its bound methods by their full names', () => {
    expect(methodsIn(set(method('GetLine', true), method('Inner', false)))).toEqual([
      'cn.example.bus.v1.BusService.GetLine',
    ])
  })

  it.each([
    ['no bytes', new Uint8Array()],
    ['text', new TextEncoder().encode('syntax = "proto3";')],
    ['a cut file', set(method('GetLine', true)).subarray(0, 20)],
    ['endless numbers', new Uint8Array(64).fill(255)],
  ])('that is %s tells none', (_, bytes) => {
    expect(methodsIn(bytes)).toEqual([])
  })
})

it('bytes travel as base64', () => {
  expect(base64Of(new Uint8Array([0, 255, 16]))).toBe('AP8Q')
  expect(atob(base64Of(new Uint8Array(20_000).fill(7)))).toHaveLength(20_000)
})
