/** A name or address as text that cannot be tapped, with the part marked that only looks as if it counted. */
interface DisguisedProps {
  text: string
  disguise: string | undefined
}

export function Disguised({ text, disguise }: DisguisedProps) {
  const at = disguise ? text.toLowerCase().indexOf(disguise.toLowerCase()) : -1
  const end = at + (disguise?.length ?? 0)
  return (
    <bdi class="as-is" translate={false}>
      {at < 0 ? (
        text
      ) : (
        <>
          {text.slice(0, at)}
          <s>{text.slice(at, end)}</s>
          {text.slice(end)}
        </>
      )}
    </bdi>
  )
}
