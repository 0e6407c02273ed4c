/** Names that tell nothing of who stands behind them, since anybody can get one. */

const among = (names: string) => {
  const all = new Set(names.trim().split(/\s+/))
  /** The name itself, or one of those above it. */
  return (name: string) => {
    for (let part = name; part; part = part.slice(part.indexOf('.') + 1)) {
      if (all.has(part)) return true
      if (!part.includes('.')) return false
    }
    return false
  }
}

/** Leads on to another address, which cannot be seen. Amazon's own short names are among them. */
export const isShortener = among(`
  bit.ly bitly.com t.co tinyurl.com goo.gl is.gd v.gd ow.ly buff.ly cutt.ly rb.gy x.gd t.ly s.id lin.ee shorturl.at
  rebrand.ly tiny.cc bl.ink short.io soo.gd urx.nu urx2.nu urx3.nu ux.nu qr.ae u.to clck.ru onl.sc onl.la onl.bz
  amzn.to amzn.asia a.co amzn.eu dlvr.it shorturl.asia reurl.cc lnkd.in trib.al page.link app.link
`)

/** Pages and servers that anybody can rent or have for nothing. */
export const isFreeHost = among(`
  weebly.com wixsite.com wixstudio.com web.app firebaseapp.com github.io gitlab.io netlify.app vercel.app pages.dev
  workers.dev herokuapp.com blogspot.com wordpress.com jimdofree.com jimdosite.com glitch.me repl.co replit.app r2.dev
  amazonaws.com cloudfront.net awsapprunner.com azurewebsites.net windows.net azureedge.net onrender.com surge.sh
  sites.google.com docs.google.com forms.gle translate.goog googleusercontent.com run.app appspot.com
  duckdns.org ddns.net no-ip.org dynv6.net hopto.org zapto.org serveo.net ngrok.io ngrok.app ngrok-free.app
  trycloudflare.com fc2.com fc2web.com 000webhostapp.com square.site mystrikingly.com notion.site carrd.co
  framer.app framer.website webflow.io canva.site godaddysites.com my.canva.site sharepoint.com ipfs.io linktr.ee
  lit.link peraichi.com studio.site stores.jp base.shop thebase.in xsrv.jp sakura.ne.jp lolipop.jp coreserver.jp
`)

/** Mail addresses that anybody can have for nothing. */
export const isFreeMail = among(`
  gmail.com googlemail.com yahoo.co.jp yahoo.com ymail.ne.jp outlook.com outlook.jp hotmail.com hotmail.co.jp live.jp
  live.com msn.com icloud.com me.com aol.com aol.jp proton.me protonmail.com gmx.com gmx.net mail.com mail.ru yandex.com
  yandex.ru qq.com 163.com 126.com sina.com foxmail.com naver.com zoho.com tutanota.com excite.co.jp goo.jp
`)

/** Endings of host names that are met in messages; a name without a scheme needs one, or `amazon` in it. */
const endings = new Set(
  `com net org info biz xyz top shop club site online icu vip cyou cfd sbs buzz live life store app dev page link click
  work world today email support services center help team space website tech fun pro bond lol quest monster rest
  cloud host press win bid loan men date review stream download racing party trade zip mov one name mobi asia tokyo
  osaka kyoto nagoya yokohama okinawa edu gov mil int example test amazon aws google`
    .trim()
    .split(/\s+/),
)
/** Two letters that no country has, but files do. */
const files = /^(?:js|ts|db|py|rb|vb|cs|ps|hx|ok|am|pm|eg)$/

/** Is this an ending of host names, going by what is common? A country has two letters. */
export function isEnding(label: string): boolean {
  const small = label.toLowerCase()
  return endings.has(small) || (/^[a-z]{2}$/.test(small) && !files.test(small)) || small.startsWith('xn--')
}
