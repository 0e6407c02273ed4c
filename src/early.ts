/**
 * The few lines that stand in every page itself, before all else (build/early.ts puts them there): what the first paint
 * must know, and the page's own script, which is fetched when that has been painted. Asked for before, it would come in
 * ahead of the paint on a fast line, and take the line and the processor from it on a slow one. Every byte of this is
 * in the way of that paint.
 */
{
  const page = document
  const { dataset } = page.documentElement
  const main = page.currentScript?.dataset.src as string
  const on = addEventListener
  let tapped: HTMLElement | undefined
  let begun = false

  try {
    // as parts/theme.ts remembers it
    const theme = localStorage['tejun-theme']
    if (/^(light|dark)$/.test(theme)) dataset.theme = theme
    else delete dataset.theme
    // nothing of the person's can be here to be shown (parts/waiting.css); main.tsx makes sure of it
    if (!localStorage['tejun-kept'] && !location.hash && !navigator.serviceWorker?.controller)
      dataset.nothing = ''
  } catch {
    // storage is denied: nobody knows what there is
  }

  /** What is tapped on a screen that stands in (screens/follow/stand-in.ts) is seen at once, and tapped again when there is somebody to hear it. */
  const hold = ({ target }: Event) => {
    const button = (target as Element).closest<HTMLElement>('[data-stand-in] button')
    if (!button) return
    delete tapped?.dataset.tapped
    tapped = button
    tapped.dataset.tapped = ''
  }
  const load = () => {
    if (begun) return
    begun = true
    // what the worker has left out of the first paint (worker/ready.ts)
    for (const one of page.querySelectorAll('template')) one.parentElement?.replaceWith(one.content)
    import(main).then(
      () => {
        removeEventListener('click', hold)
        tapped?.click()
      },
      () => {
        dataset.failed = ''
      },
    )
  }
  on('click', hold)
  on('DOMContentLoaded', () => {
    // nobody looks, or the browser tells nothing of paints
    setTimeout(load, 500)
    // there is nothing to look at yet, or nothing that stays
    if (
      !page.querySelector('main') ||
      'chooseLanguage' in dataset ||
      page.querySelector(':root:not([data-nothing]) .none-kept')
    )
      load()
    // a first paint without words may come before: of the ground alone
    new PerformanceObserver((paints) => {
      if (paints.getEntriesByName('first-contentful-paint')[0]) load()
    }).observe({ type: 'paint', buffered: true })
  })
}
