/** Camera or files, with the limits said before they are met. */
import { Camera, FileImage } from 'lucide'
import { FileButton } from '../../../parts/file-button.tsx'
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
