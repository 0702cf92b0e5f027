import { setImmediate as others } from 'node:timers/promises'
import type { Defect } from './defect.ts'
import { type Call, creating, deleting, getting, type Mistake } from './guardduty-call.ts'

type On = (mistake: Mistake) => Defect

/** Makes a mistake only while another request is under way: each lets others begin before it goes on. */
const whileAnother = (on: On, mistake: Mistake): Defect => {
  let underWay = 0
  return on(async (call) => {
    underWay++
    await others()
    const response = underWay > 1 ? await mistake(call) : undefined
    await others()
    underWay--
    return response
  })
}

/** Every request is taken for the one that came last. */
const mixingUp = (on: On): Defect => {
  let current: Call | undefined
  return on(async (call) => {
    current = call
    await others()
    return current.sound()
  })
}

/** Mistakes that show with several requests at once, under the requirement that they break. */
export const raceDefects: Readonly<Record<string, Readonly<Record<string, () => Defect>>>> = {
  'CreateMembers/behaviour/parallel-batches-lose-nothing': {
    'loses a batch that overtakes another': () =>
      whileAnother(creating, async ({ ids, sound, remove }) => {
        const response = await sound()
        await remove(ids)
        return response
      }),
    'loses the last of twenty accounts that overtake another': () =>
      whileAnother(creating, async ({ ids, sound, remove }) => {
        const response = await sound()
        if (ids.length === 20) await remove(ids.slice(19))
        return response
      }),
    'gives all the address of another batch': () => {
      let address = ''
      return creating(async ({ details, create }) => {
        if (!details.every(({ email }) => typeof email === 'string' && email.length < 60)) return undefined
        address = details[0]?.email ?? ''
        await others()
        return create(details.map((each, at) => (at === 0 ? { ...each, email: address } : each)))
      })
    },
  },
  'CreateMembers/behaviour/parallel-answers-are-not-swapped': {
    'swaps requests': () => mixingUp(creating),
  },
  'GetMembers/behaviour/parallel-answers-are-not-swapped': {
    'swaps requests': () => mixingUp(getting),
  },
  'CreateMembers/behaviour/parallel-creation-makes-one-member': {
    'keeps a mixture of two addresses': () =>
      whileAnother(creating, ({ details, create }) =>
        create(details.map((each) => ({ ...each, email: `mixed.${each.email}`.slice(-64) }))),
      ),
    'lets all of them lose': () =>
      whileAnother(creating, async ({ ids, sound, remove }) => {
        const response = await sound()
        await remove(ids)
        return response
      }),
  },
  'DeleteMembers/behaviour/parallel-batches-lose-nothing': {
    'forgets to delete while it deletes': () =>
      whileAnother(deleting, ({ remove }) => remove(['999999999998'])),
  },
}
