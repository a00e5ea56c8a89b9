/** `@ant-design/icons` carries its own copy of the style writer; this stands in for it the same way. */
export { updateCSS } from './adoptedStyles'

/** The console draws no icon inside a shadow root. */
export const getShadowRoot = (): null => null

/** Its warnings are for development, where the original is in place. */
export const warningOnce = (): void => {}
