/** The home screen: what is open, what is urgent, then everything that can be wrong. */
import {
  CircleQuestionMark,
  Coins,
  CreditCard,
  type IconNode,
  MessageSquare,
  PackageSearch,
  PackageX,
  ReceiptJapaneseYen,
  SearchX,
  ShieldAlert,
  Wallet,
} from 'lucide'
import { allGuidesPage, guidePage, homePage, toolPage } from '../addresses.ts'
import { type Slug, slugs } from '../content/index.ts'
import { tools } from '../content/tools.ts'
import { Chevron, Icon } from '../parts/icon.tsx'
import { Install } from '../parts/install.tsx'
import { Live } from '../parts/live.tsx'
import { Page } from '../parts/page.tsx'
import { Prose } from '../parts/prose.tsx'
import { useWords } from '../parts/speaking.tsx'
import type { ToolName } from '../words/shape.ts'
import { HomeSearch } from './home-search.tsx'

const icons: Readonly<Partial<Record<Slug, IconNode>>> = {
  'card-unusable': CreditCard,
  'balance-vanished': Wallet,
  'lost-code': SearchX,
  'scam-victim': ShieldAlert,
  'order-not-shipped': PackageSearch,
  'cancel-order': PackageX,
  'refund-timing': ReceiptJapaneseYen,
  'contact-support': MessageSquare,
  'coin-refund': Coins,
}

/** Guides that the home screen names; past that, the search and a list of their own lead to the others. */
export const onHome = 24

/** What cannot wait stands alone, above everything else. */
const urgent = 'scam-victim' satisfies Slug

export function Home() {
  const words = useWords()
  return (
    <Page path={homePage('ja')} home>
      <h1>
        <Prose>{words.drawn.t('home.ask')}</Prose>
      </h1>
      <HomeSearch />
      <div class="urgent">
        <Trouble slug={urgent} />
      </div>
      <Live part="open-case" />
      <div class="columns">
        <section class="troubles" aria-labelledby="troubles">
          <h2 id="troubles" class="small">
            {words.t('home.troubles')}
          </h2>
          <ul class="list">
            {slugs
              .filter((slug) => slug !== urgent)
              .slice(0, onHome)
              .map((slug) => (
                <li key={slug}>
                  <Trouble slug={slug} />
                </li>
              ))}
          </ul>
          {slugs.length > onHome && <a href={allGuidesPage(words.lang)}>{words.t('home.all')}</a>}
        </section>
        <section class="troubles" aria-labelledby="tools" data-below>
          <h2 id="tools" class="small">
            {words.t('home.tools')}
          </h2>
          <ul class="list">
            {tools.map((tool) => (
              <li key={tool}>
                <ToolLink tool={tool} />
              </li>
            ))}
          </ul>
        </section>
      </div>
      <Install />
    </Page>
  )
}

function Trouble({ slug }: { slug: Slug }) {
  const words = useWords()
  return (
    <a class="trouble" href={guidePage(words.lang, slug)}>
      <span class="trouble-icon">
        <Icon of={icons[slug] ?? CircleQuestionMark} />
      </span>
      <span class="phrases">
        <Prose>{words.drawn.of(slug, 'guide.title') ?? slug}</Prose>
        <span class="small">
          <Prose>{words.drawn.of(slug, 'guide.short') ?? ''}</Prose>
        </span>
      </span>
      <Chevron />
    </a>
  )
}

/** Quieter than a trouble: nobody comes here for a tool. */
function ToolLink({ tool }: { tool: ToolName }) {
  const words = useWords()
  return (
    <a class="trouble" href={toolPage(words.lang, tool)}>
      <span class="phrases">
        <Prose>{words.drawn.t(`toolPages.${tool}.title`)}</Prose>
        <span class="small">
          <Prose>{words.drawn.t(`toolPages.${tool}.short`)}</Prose>
        </span>
      </span>
      <Chevron />
    </a>
  )
}
