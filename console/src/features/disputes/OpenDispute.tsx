import { Input } from 'antd'
import { useState } from 'react'
import { disputes } from '../../api/field'
import type { DisputeType } from '../../api/types'
import { Choice } from '../../app/Choice'
import { StepDialog } from '../../app/StepDialog'
import { Words } from '../../app/Words'
import { useSession } from '../session/session'
import { useDisputeText } from './text'

const COMMUNITY = /^[0-9]{12}$/
const PHONE = /^[0-9+-]{5,20}$/
const FACTS_MAX = 2000
const NOBODY = { name: '', phone: '', part: '' }

/** Two parties are enough to quarrel; more can be described in the facts. */
const OpenDispute = ({ onClose }: { onClose: () => void }) => {
  const t = useDisputeText()
  const { region: own = '' } = useSession()
  const [region, setRegion] = useState(own)
  const [type, setType] = useState<DisputeType>('NEIGHBOURS')
  const [level, setLevel] = useState('1')
  const [title, setTitle] = useState('')
  const [facts, setFacts] = useState('')
  const [parties, setParties] = useState([NOBODY, NOBODY])
  const fits = parties.every(({ name, phone }) => name.trim() && (!phone || PHONE.test(phone)))
  const change = (at: number, part: Partial<typeof NOBODY>): void =>
    setParties(parties.map((one, n) => (n === at ? { ...one, ...part } : one)))
  return (
    <StepDialog
      title={t.add}
      hint={t.partiesHint}
      done={t.added}
      ready={COMMUNITY.test(region) && title.trim().length > 0 && fits}
      run={() =>
        disputes.open({
          region,
          caseId: '',
          type,
          level: Number(level),
          title: title.trim(),
          facts: facts.trim(),
          parties: parties.map((one) => ({ ...one, number: 0, confirmed: false })),
        })
      }
      onClose={onClose}
    >
      {!COMMUNITY.test(own) && (
        <Input
          aria-label={t.community}
          placeholder={t.community}
          value={region}
          onChange={({ target }) => setRegion(target.value)}
        />
      )}
      <Choice
        name={t.type}
        value={type}
        options={Object.entries(t.types)}
        onChange={(next) => setType(next as DisputeType)}
      />
      <Choice
        name={t.levelName}
        value={level}
        options={['1', '2', '3'].map((one) => [one, t.level(Number(one))] as const)}
        onChange={(next) => setLevel(next ?? '1')}
      />
      <label htmlFor="dispute-title" className="field-name">
        {t.caseTitle}
      </label>
      <Input
        id="dispute-title"
        value={title}
        maxLength={100}
        onChange={({ target }) => setTitle(target.value)}
        data-testid="dispute-title"
      />
      <Words id="dispute-facts" label={t.facts} max={FACTS_MAX} value={facts} onChange={setFacts} />
      {parties.map((party, at) => (
        <fieldset key={at} className="party">
          <legend className="field-name">{t.party(at + 1)}</legend>
          <Input
            aria-label={t.partyName}
            placeholder={t.partyName}
            value={party.name}
            maxLength={50}
            onChange={({ target }) => change(at, { name: target.value })}
            data-testid={`party-name-${at}`}
          />
          <Input
            aria-label={t.partyPart}
            placeholder={t.partyPart}
            value={party.part}
            maxLength={50}
            onChange={({ target }) => change(at, { part: target.value })}
          />
          <Input
            aria-label={t.partyPhone}
            placeholder={t.partyPhone}
            value={party.phone}
            maxLength={20}
            onChange={({ target }) => change(at, { phone: target.value })}
          />
        </fieldset>
      ))}
    </StepDialog>
  )
}

export default OpenDispute
