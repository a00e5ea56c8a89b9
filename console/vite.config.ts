import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { strictCsp } from './scripts/strict-csp.ts'

/** Where `npm run dev` finds a running mesh. */
const gateway = process.env.LINLI_GATEWAY ?? 'http://127.0.0.1:8080'
const served = ['/v1', '/session', '/login', '/logout', '/openapi.json', '/docs']

export default defineConfig({
  plugins: [react(), strictCsp()],
  build: {
    target: 'es2022',
    // The gateway's content security policy allows this origin only, so nothing becomes a data: address.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 900,
    rolldownOptions: {
      output: {
        // React seldom changes; antd is left to the bundler, so that a page loads only what it draws.
        codeSplitting: {
          groups: [
            {
              name: 'react',
              test: /node_modules[\\/](react|react-dom|scheduler|react-router)[\\/]/,
            },
          ],
        },
      },
    },
  },
  server: {
    proxy: Object.fromEntries(
      served.map((path) => [path, { target: gateway, changeOrigin: false }]),
    ),
  },
  test: {
    environment: 'happy-dom',
    include: ['src/**/*.test.{ts,tsx}'],
    env: { TZ: 'America/New_York' },
  },
})
