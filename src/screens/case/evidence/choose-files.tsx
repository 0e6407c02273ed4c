/** Camera or files, with the limits said before they are met. */
import { Camera, FileImage } from 'lucide'
import type { ComponentChildren } from 'preact'
import { Icon } from '../../../parts/icon.tsx'
import { useWords } from '../../../parts/speaking.tsx'

export function ChooseFiles({ onChosen }: { onChosen: (files: readonly File[]) => void }) {
  const words = useWords()
  return (
    <div class="no-print choose-files">
      <p>{words.t('evidence.what')}</p>
      <p class="hint">{words.t('evidence.hide')}</p>
      <div class="choices">
        <FileButton accept="image/*,application/pdf" multiple onChosen={onChosen}>
          <Icon of={FileImage} /> {words.t('evidence.choose')}
        </FileButton>
        <FileButton accept="image/*" capture="environment" onChosen={onChosen}>
          <Icon of={Camera} /> {words.t('evidence.camera')}
        </FileButton>
      </div>
      <p class="small for-mouse">{words.t('evidence.drop')}</p>
    </div>
  )
}

interface FileButtonProps {
  accept: string
  multiple?: boolean
  capture?: 'environment'
  onChosen: (files: readonly File[]) => void
  children: ComponentChildren
}

function FileButton({ children, onChosen, ...input }: FileButtonProps) {
  return (
    <label class="button file-button">
      {children}
      <input
        {...input}
        type="file"
        class="unseen"
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])]
          // the same file may be chosen again
          currentTarget.value = ''
          if (files.length) onChosen(files)
        }}
      />
    </label>
  )
}
