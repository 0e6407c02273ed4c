/** "They said … what now?": the next message or step for each answer. */
import { useState } from 'preact/hooks'
import { casePage } from '../../addresses.ts'
import { Choice } from '../../parts/choice.tsx'
import { Sheet } from '../../parts/sheet.tsx'
import { useWords } from '../../parts/speaking.tsx'
import { Copy } from './copy.tsx'

const answers = ['askedCode', 'notNeeded', 'impossible', 'promised', 'noAnswer'] as const
type Answer = (typeof answers)[number]

export default function TheySaid({ caseId, onClose }: { caseId: string; onClose: () => void }) {
  const words = useWords()
  const [said, setSaid] = useState<Answer>()
  return (
    <Sheet title={words.t(said ? `replies.${said}.say` : 'replies.title')} onClose={onClose}>
      {said ? (
        <Next said={said} caseId={caseId} />
      ) : (
        <div class="choices">
          {answers.map((answer) => (
            <Choice
              key={answer}
              say={words.drawn.t(`replies.${answer}.say`)}
              hint={words.drawn.t(`replies.${answer}.hint`)}
              data-said={answer}
              onClick={() => setSaid(answer)}
            />
          ))}
        </div>
      )}
    </Sheet>
  )
}

function Next({ said, caseId }: { said: Answer; caseId: string }) {
  const words = useWords()
  if (said === 'promised') {
    return (
      <>
        <p>{words.t('replies.promised.text')}</p>
        <a class="button wide" href={`${casePage(words.lang, caseId)}#contacts`}>
          {words.t('replies.promised.record')}
        </a>
      </>
    )
  }
  const { text, meaning } = words.message(`reply-${said}`)
  return (
    <>
      <p>{words.t(`replies.${said}.text`)}</p>
      <blockquote class="message">
        <p lang="ja">{text}</p>
        {meaning && <p class="small">{meaning}</p>}
      </blockquote>
      <Copy text={text} />
    </>
  )
}
