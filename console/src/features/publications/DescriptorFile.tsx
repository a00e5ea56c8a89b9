import { useState } from 'react'
import { base64Of, DESCRIPTOR_MAX, METHODS_MAX, methodsIn } from './descriptor'
import { usePublicationText } from './text'

export interface Descriptor {
  base64: string
  /** Full names, at least one. */
  methods: string[]
}

/** Takes a descriptor set from the reader's own disk; a file that cannot be one is refused before it is sent. */
export const DescriptorFile = ({ onTake }: { onTake: (taken: Descriptor | undefined) => void }) => {
  const t = usePublicationText()
  const [wrong, setWrong] = useState<string>()

  const take = async (file: File | undefined): Promise<void> => {
    const refuse = (why: string | undefined): void => {
      setWrong(why)
      onTake(undefined)
    }
    if (!file) return refuse(undefined)
    if (file.size > DESCRIPTOR_MAX) return refuse(t.fileTooLarge)
    const bytes = new Uint8Array(await file.arrayBuffer())
    const methods = [...new Set(methodsIn(bytes))]
    if (!methods.length) return refuse(t.fileNoMethods)
    if (methods.length > METHODS_MAX) return refuse(t.fileTooMany)
    setWrong(undefined)
    onTake({ base64: base64Of(bytes), methods })
  }

  return (
    <>
      <label htmlFor="publication-file" className="field-name">
        {t.file}
      </label>
      <input
        id="publication-file"
        type="file"
        required
        aria-invalid={wrong !== undefined}
        aria-describedby="publication-file-hint"
        onChange={({ target }) => void take(target.files?.[0])}
        data-testid="publication-file"
      />
      <span
        id="publication-file-hint"
        className={wrong ? 'small wrong' : 'small muted'}
        role={wrong ? 'alert' : undefined}
      >
        {wrong ?? t.fileHint}
      </span>
    </>
  )
}
