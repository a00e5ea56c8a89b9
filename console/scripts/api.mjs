// Writes src/api/generated.ts from the API description. docs/openapi.json is kept true to the contract by a test of the
// gateway (LinliHouseTest); src/api/types.ts gives the generated shapes short names, and nothing else imports them.
import { existsSync, writeFileSync } from 'node:fs'
import openapiTS, { astToString } from 'openapi-typescript'

const description = new URL('../../docs/openapi.json', import.meta.url)
if (!existsSync(description)) {
  console.error(
    'docs/openapi.json: missing (expected: written by LinliHouseTest with -Dopenapi.write=true)',
  )
  process.exit(1)
}
writeFileSync(
  new URL('../src/api/generated.ts', import.meta.url),
  astToString(await openapiTS(description)),
)
