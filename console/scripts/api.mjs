// Writes src/api/generated.ts from the API description, when one has been saved as docs/openapi.json.
// src/api/types.ts then becomes re-exports of it; nothing else imports API shapes.
import { existsSync, writeFileSync } from 'node:fs'
import openapiTS, { astToString } from 'openapi-typescript'

const description = new URL('../../docs/openapi.json', import.meta.url)
if (!existsSync(description)) {
  console.error(
    'docs/openapi.json: missing (expected: the reply of GET /openapi.json, saved there)',
  )
  process.exit(1)
}
writeFileSync(
  new URL('../src/api/generated.ts', import.meta.url),
  astToString(await openapiTS(description)),
)
