import { Checkbox, Input } from 'antd'
import { useState } from 'react'
import { rewards } from '../../api/points'
import type { RewardItem } from '../../api/types'
import { StepDialog } from '../../app/StepDialog'
import { Words } from '../../app/Words'
import { useSession } from '../session/session'
import { COMMUNITY, whole } from './actions'
import { usePointsText } from './text'

const POINTS_MAX = 1_000_000
const PERSON_MAX = 1_000
const DESCRIPTION_MAX = 1_000

/** A new item, or other terms for one that is there; its times stay as they are. */
export const ItemDialog = ({ it, onClose }: { it?: RewardItem; onClose: () => void }) => {
  const t = usePointsText()
  const { region: own = '' } = useSession()
  const [region, setRegion] = useState(it?.region ?? own)
  const [title, setTitle] = useState(it?.terms?.title ?? '')
  const [description, setDescription] = useState(it?.terms?.description ?? '')
  const [points, setPoints] = useState(it ? String(it.terms?.points ?? '') : '')
  const [personMax, setPersonMax] = useState(String(it?.terms?.personMax ?? 0))
  const [withdrawn, setWithdrawn] = useState(it?.terms?.withdrawn ?? false)
  const terms = {
    ...(it?.terms?.fromTime && { fromTime: it.terms.fromTime }),
    ...(it?.terms?.untilTime && { untilTime: it.terms.untilTime }),
    title: title.trim(),
    description: description.trim(),
    points,
    personMax: Number(personMax),
    withdrawn,
  }
  const field = (id: string, name: string, value: string, change: (next: string) => void) => (
    <>
      <label htmlFor={id} className="field-name">
        {name}
      </label>
      <Input
        id={id}
        value={value}
        maxLength={id === 'item-title' ? 100 : 12}
        onChange={({ target }) => change(target.value)}
        data-testid={id}
      />
    </>
  )
  return (
    <StepDialog
      title={it ? t.changeItem : t.addItem}
      hint={it ? t.changeHint : t.addHint}
      done={it ? t.itemChanged : t.itemAdded}
      ready={
        COMMUNITY.test(region) &&
        title.trim().length > 0 &&
        whole(points, 1, POINTS_MAX) &&
        whole(personMax, 0, PERSON_MAX)
      }
      run={() => (it ? rewards.update(it, terms) : rewards.create(region, terms))}
      onClose={onClose}
    >
      {!it && !COMMUNITY.test(own) && field('item-region', t.community, region, setRegion)}
      {field('item-title', t.itemTitle, title, setTitle)}
      {field('item-points', t.itemPoints, points, setPoints)}
      {field('item-person', t.itemPerson, personMax, setPersonMax)}
      <Words
        id="item-description"
        label={t.itemDescription}
        max={DESCRIPTION_MAX}
        value={description}
        onChange={setDescription}
      />
      {it && (
        <Checkbox checked={withdrawn} onChange={({ target }) => setWithdrawn(target.checked)}>
          {t.withdraw}
        </Checkbox>
      )}
    </StepDialog>
  )
}
