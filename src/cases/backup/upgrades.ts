/** Lifts manifests of older versions, one version at a time. They hold plain JSON, of which nothing is known yet. */
import * as v from 'valibot'
import { BackupError } from './error.ts'
import { pathOf } from './format.ts'

/** The first lifts version 1 to version 2, and so on. They throw `invalid`. */
export const upgrades: readonly ((manifest: object) => object)[] = [captionsIntoLog]

const picture = v.looseObject({ id: v.string(), caseId: v.string(), type: v.string(), caption: v.string() })
const entry = v.looseObject({ n: v.number(), at: v.number() })
const first = v.looseObject({
  cases: v.array(
    v.looseObject({ record: v.looseObject({ id: v.string(), begun: v.number() }), log: v.array(entry) }),
  ),
  pictures: v.array(picture),
})

/**
 * Version 1 listed pictures with their captions beside the log, in a folder `pictures`. Now an act tells of each,
 * as the last of its case: when it was added stood nowhere.
 */
function captionsIntoLog(manifest: object): object {
  if (!v.is(first, manifest)) throw new BackupError('invalid', 'not as version 1 was')
  const { cases, pictures, ...rest } = manifest
  return {
    ...rest,
    version: 2,
    cases: cases.map((one) => {
      const last = one.log.at(-1) ?? { n: 0, at: one.record.begun }
      const told = pictures
        .filter(({ caseId }) => caseId === one.record.id)
        .map(({ id, caption }, i) => ({
          n: last.n + 1 + i,
          at: last.at,
          act: { do: 'evidence', id, caption },
        }))
      return { ...one, log: [...one.log, ...told] }
    }),
    evidence: pictures.map(({ caseId, caption: _, ...more }) => ({
      ...more,
      case: caseId,
      path: pathOf(more, 'pictures'),
    })),
  }
}
