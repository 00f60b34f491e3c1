// The signs without words on /quiet: each to look at, and to download as a file that says nothing of where it is from.
import { signForms, signs, terminalLine, type Sign } from '@solidarity-kit/badge/signs';
import { html } from 'hono/html';
import type { HelpLang } from './help-words.ts';
import type { Markup } from './layout.ts';

const words = {
  en: {
    title: 'Signs without words',
    lead: 'A picture that means something only to those who know it. Download the file and keep it on your own site or in your own repository: then no other server is involved. Neither the file nor its name says anything of the kit. A screen reader says what you choose: here, what is drawn.',
    names: {
      watermelon: 'Watermelon',
      'olive-branch': 'Olive branch',
      key: 'Key',
      thread: 'Spool of thread',
      keffiyeh: 'Keffiyeh band',
    },
    badge: 'badge',
    icon: 'icon in a line',
    favicon: 'favicon',
    divider: 'divider',
    signature: 'below an e-mail (PNG)',
    terminal: 'in a terminal',
    command: 'The command does the same without a download, and takes it out again:',
  },
  ar: {
    title: 'رموز بلا كلام',
    lead: 'صورة لا تقول شيئًا لمن لا يعرفها. نزّل الملف واحفظه في موقعك أو مستودعك، فلا يُسأل أحد. ولا يدل الملف ولا اسمه على العُدّة. ويقول قارئ الشاشة ما تختاره أنت، وهو هنا اسم المرسوم.',
    names: {
      watermelon: 'بطيخة',
      'olive-branch': 'غصن زيتون',
      key: 'مفتاح',
      thread: 'بكرة خيط',
      keffiyeh: 'شريط كوفية',
    },
    badge: 'شارة',
    icon: 'أيقونة في سطر',
    favicon: 'أيقونة الموقع',
    divider: 'فاصل',
    signature: 'أسفل البريد (PNG)',
    terminal: 'في الطرفية',
    command: 'ويفعل الأمر الشيء نفسه بلا تنزيل، ثم يزيله:',
  },
} as const;

const downloads = {
  badge: 'mark.svg',
  icon: 'icon.svg',
  favicon: 'favicon.svg',
  divider: 'divider.svg',
  signature: 'signature.png',
} as const satisfies Record<keyof typeof signForms, string>;

/** The section. */
export function signGallery(lang: HelpLang): Markup {
  const { title, lead, command } = words[lang];
  return html`<h2 id="signs">${title}</h2>
    <p>${lead}</p>
    <ul class="list">
      ${signs.map((sign) => entry(sign, lang))}
    </ul>
    <p>${command}</p>
    <pre lang="en"><code>solidarity-kit add --quiet --sign olive-branch --name "olive branch"
solidarity-kit remove</code></pre>`;
}

function entry(sign: Sign, lang: HelpLang): Markup {
  const labels = words[lang];
  const name = (labels.names as Readonly<Record<string, string>>)[sign.name] ?? sign.title;
  const forms = Object.keys(signForms) as (keyof typeof signForms)[];
  return html`<li class="sign">
    <img src="/sign/${sign.name}.svg?form=favicon" alt="" width="32" height="32" />
    <div>
      <strong>${name}</strong>
      <span class="soft"
        >${forms.map(
          (form, at) =>
            html`${at ? ' · ' : ''}<a
                href="/sign/${sign.name}${form === 'signature' ? '.png' : '.svg'}?form=${form}"
                download="${downloads[form]}"
                >${labels[form]}</a
              >`,
        )}
        · ${labels.terminal} <code lang="zxx">${terminalLine(sign, false)}</code></span
      >
    </div>
  </li>`;
}
