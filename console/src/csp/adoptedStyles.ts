/**
 * Style writing for antd without inline `<style>` text, which `style-src 'self'` forbids.
 *
 * Same functions as `@rc-component/util/Dom/dynamicCSS`, put in its place at build time. An empty
 * marker element keeps the order and the attributes antd looks for; the text itself goes to an adopted sheet.
 */
interface Option {
  attachTo?: Element
  prepend?: boolean | 'queue'
  priority?: number
  mark?: string
}

const MARKER = 'template'
const sheets = new Map<Element, CSSStyleSheet>()

const containerOf = (option: Option): Element => option.attachTo ?? document.head
const orderOf = ({ prepend }: Option): string =>
  prepend === 'queue' ? 'prependQueue' : prepend ? 'prepend' : 'append'
const markOf = ({ mark }: Option): string =>
  !mark ? 'rc-util-key' : mark.startsWith('data-') ? mark : `data-${mark}`

const markersIn = (container: Element): HTMLTemplateElement[] =>
  [...container.children].filter(
    (node): node is HTMLTemplateElement => node instanceof HTMLTemplateElement,
  )

/** Sheets apply in the order of their markers; a marker taken out by antd takes its sheet along. */
const adopt = (): void => {
  for (const marker of sheets.keys()) if (!marker.isConnected) sheets.delete(marker)
  document.adoptedStyleSheets = [...document.querySelectorAll(MARKER)]
    .map((marker) => sheets.get(marker))
    .filter((sheet) => sheet !== undefined)
}

const place = (marker: HTMLTemplateElement, container: Element, option: Option): void => {
  if (!option.prepend) return container.append(marker)
  const priority = option.priority ?? 0
  const before = markersIn(container).filter(
    (node) =>
      ['prepend', 'prependQueue'].includes(node.getAttribute('data-rc-order') ?? '') &&
      priority >= Number(node.getAttribute('data-rc-priority') ?? 0),
  )
  const last = option.prepend === 'queue' ? before.at(-1) : undefined
  container.insertBefore(marker, last ? last.nextSibling : container.firstChild)
}

export const injectCSS = (css: string, option: Option = {}): HTMLTemplateElement => {
  const marker = document.createElement(MARKER)
  marker.setAttribute('data-rc-order', orderOf(option))
  if (option.prepend === 'queue' && option.priority) {
    marker.setAttribute('data-rc-priority', String(option.priority))
  }
  place(marker, containerOf(option), option)
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(css)
  sheets.set(marker, sheet)
  adopt()
  return marker
}

const find = (key: string, option: Option): HTMLTemplateElement | undefined =>
  markersIn(containerOf(option)).find((node) => node.getAttribute(markOf(option)) === key)

export const updateCSS = (css: string, key: string, option: Option = {}): HTMLTemplateElement => {
  const known = find(key, option)
  if (known) {
    sheets.get(known)?.replaceSync(css)
    return known
  }
  const marker = injectCSS(css, option)
  marker.setAttribute(markOf(option), key)
  return marker
}

export const removeCSS = (key: string, option: Option = {}): void => {
  const known = find(key, option)
  if (!known) return
  known.remove()
  adopt()
}

export const clearContainerCache = (): void => {}
