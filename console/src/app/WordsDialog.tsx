import { useState, type ReactNode } from 'react'
import { StepDialog } from './StepDialog'
import { useShared } from './text'
import { Words } from './Words'

interface Props {
  title: string
  done: string
  hint?: string
  danger?: boolean
  /** What the words are called; a reason that must be given when left out. */
  label?: string
  /** Whether the act may go without words. */
  optional?: boolean
  /** Whether what stands above the words is filled in. */
  ready?: boolean
  run: (words: string) => Promise<unknown>
  onClose: () => void
  children?: ReactNode
}

/** An act that takes a few words. */
export const WordsDialog = ({ label, optional, ready = true, run, children, ...rest }: Props) => {
  const t = useShared()
  const [words, setWords] = useState('')
  const said = words.trim()
  return (
    <StepDialog {...rest} ready={ready && (optional || said.length > 0)} run={() => run(said)}>
      {children}
      <Words
        id="step-words"
        label={label ?? (optional ? t.noteOptional : t.reason)}
        value={words}
        onChange={setWords}
      />
    </StepDialog>
  )
}
