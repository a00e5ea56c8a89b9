import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'

const ours = (name: string): string =>
  fileURLToPath(new URL(`../src/csp/${name}.ts`, import.meta.url))

/** The only two modules that write `<style>` text, and what stands in for each. */
const writers: [path: RegExp, ours: string][] = [
  [/@rc-component[\\/]util[\\/]es[\\/]Dom[\\/]dynamicCSS\.js$/, ours('adoptedStyles')],
  [/@ant-design[\\/]icons[\\/]es[\\/]cssUtils\.js$/, ours('iconStyles')],
]

/**
 * Replaces antd's style writers, so that the console runs under `style-src 'self'`. Only in builds: the development
 * server has no such policy. A build that does not meet both of them fails, rather than shipping a bare page.
 */
export const strictCsp = (): Plugin => {
  const met = new Set<string>()
  return {
    name: 'linli:strict-csp',
    apply: 'build',
    enforce: 'pre',
    load(id) {
      const writer = writers.find(([path]) => path.test(id))
      if (!writer) return undefined
      met.add(writer[1])
      return `export * from ${JSON.stringify(writer[1])}`
    },
    buildEnd(error) {
      if (!error && met.size < writers.length) {
        this.error(
          `style writers replaced: ${met.size} (expected: ${writers.length}; has antd moved them?)`,
        )
      }
    },
  }
}
