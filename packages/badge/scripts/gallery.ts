// Makes the gallery: one HTML page of every style × icon × theme, of a line in each script, and of badge-maker's badges beside ours.
import { makeBadge } from 'badge-maker';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createNodeOutliner } from '@solidarity-kit/outline/node';
import { createBadges, icons, styles, type BadgeInput } from '../src/index.ts';
import { nodeLogo } from '../src/logos/node.ts';

const badges = createBadges(createNodeOutliner(), { logo: nodeLogo });
const themes = ['light', 'dark', 'auto'];

/** "Ceasefire now" in a language of each script that the fonts have. */
const lines: readonly (readonly [lang: string, text: string])[] = [
  ['en', 'Ceasefire now'],
  ['ar', 'أوقفوا إطلاق النار الآن'],
  ['ar', 'وَقْفُ إِطْلَاقِ النَّارِ فَوْرًا'],
  ['fa', 'آتش‌بس فوری'],
  ['ur', 'فوری جنگ بندی'],
  ['ckb', 'ئاگربەست ئێستا'],
  ['ug', 'دەرھال ئۇرۇش توختىتىلسۇن'],
  ['he', 'הפסקת אש עכשיו'],
  ['vi', 'Ngừng bắn ngay bây giờ'],
  ['tr', 'Hemen ateşkes, şimdi'],
  ['ru', 'Прекращение огня сейчас'],
  ['sr', 'Прекид ватре одмах'],
  ['el', 'Κατάπαυση του πυρός τώρα'],
  ['hy', 'Հրադադար հիմա'],
  ['ka', 'ცეცხლის შეწყვეტა ახლავე'],
  ['hi', 'अभी युद्धविराम करो'],
  ['bn', 'এখনই যুদ্ধবিরতি'],
  ['pa', 'ਹੁਣੇ ਜੰਗਬੰਦੀ'],
  ['gu', 'હમણાં જ યુદ્ધવિરામ'],
  ['ta', 'இப்போதே போர்நிறுத்தம்'],
  ['te', 'ఇప్పుడే కాల్పుల విరమణ'],
  ['kn', 'ಈಗಲೇ ಕದನ ವಿರಾಮ'],
  ['ml', 'ഉടൻ വെടിനിർത്തൽ'],
  ['si', 'දැන්ම සටන් විරාමය'],
  ['th', 'หยุดยิงเดี๋ยวนี้'],
  ['lo', 'ຢຸດຍິງດຽວນີ້'],
  ['km', 'ឈប់បាញ់ឥឡូវនេះ'],
  ['my', 'ပစ်ခတ်မှုရပ်စဲရေး ယခု'],
  ['am', 'አሁኑኑ ተኩስ አቁም'],
  ['zgh', 'ⵙⴱⴷⴷ ⵉⵎⵏⵖⵉ'],
  ['dv', 'މިހާރު ހަނގުރާމަ ހުއްޓާލާ'],
  ['ko', '지금 당장 휴전'],
  ['ja', '今すぐ停戦を'],
  ['zh-Hans', '立即停火'],
  ['zh-Hant', '立即停火,開放援助'],
  ['en', '🇵🇸 🍉 Free 👩🏽‍⚕️ now → 1️⃣'],
];

const colors = [
  'brightgreen',
  'green',
  'yellowgreen',
  'yellow',
  'orange',
  'red',
  'blue',
  'grey',
  'lightgrey',
  'blueviolet',
  '9e1b32',
  '3f5b2f',
  '1b1714',
  'fff',
];

/** Pairs drawn by us and by badge-maker. */
const pairs: readonly (readonly [label: string, message: string, color: string])[] = [
  ['Tech for Palestine', 'Ceasefire Now', 'red'],
  ['build', 'passing', 'brightgreen'],
  ['npm', 'v3.14.159', 'blue'],
  ['فلسطين', 'أوقفوا إطلاق النار الآن', 'red'],
  ['गाज़ा', 'युद्धविराम', 'orange'],
];

async function row(inputs: readonly BadgeInput[]): Promise<string> {
  const drawn = await Promise.all(inputs.map((input) => badges.draw(input)));
  return `<p>${drawn.join(' ')}</p>`;
}

async function grid(): Promise<string> {
  let html = '';
  for (const theme of themes) {
    html += `<section class="${theme}"><h2>theme=${theme}</h2>`;
    for (const { name: style } of styles) {
      html += `<h3>${style}</h3>`;
      html += await row(
        icons.map(({ name: icon }) => ({
          style,
          theme,
          icon,
          label: 'Palestine',
          message: 'Ceasefire now',
        })),
      );
      html += await row(
        icons.map(({ name: icon }) => ({
          style,
          theme,
          icon,
          lang: 'ar',
          label: 'فلسطين',
          message: 'أوقفوا إطلاق النار',
        })),
      );
      html += await row([
        { style, theme, message: 'Let aid in' },
        { style, theme, message: 'أدخلوا المساعدات', lang: 'ar' },
        { style, theme, icon: 'watermelon' },
        { style, theme, logo: 'github', label: 'GitHub', message: 'stands' },
        { style, theme, logo: 'nodedotjs', icon: 'palestine', message: 'both' },
        { style, theme, icon: 'key', labelColor: '8a6420', message: 'Return' },
      ]);
    }
    html += '</section>';
  }
  return html;
}

async function scripts(): Promise<string> {
  let html = '<section class="light scripts"><h2>A line in each script</h2>';
  for (const [lang, message] of lines)
    html += await row(
      ['flat', 'for-the-badge', 'tatreez'].map((style) => ({ style, lang, message, label: lang })),
    );
  html += '<h2>Colours</h2>';
  html += await row(colors.map((color) => ({ color, message: color })));
  return `${html}</section>`;
}

async function beside(): Promise<string> {
  let html = '<section class="light"><h2>Beside badge-maker (below)</h2>';
  for (const style of ['flat', 'flat-square', 'plastic', 'for-the-badge', 'social'] as const) {
    html += `<h3>${style}</h3>`;
    html += await row(
      pairs.map(([label, message, color]) => ({ style, label, message, color, labelColor: '555' })),
    );
    const theirs = pairs.map(([label, message, color]) =>
      makeBadge({ style, label, message, color }),
    );
    // An image of its own each: badge-maker's ids are the same in every badge.
    html += `<p>${theirs.map((svg) => `<img alt="" src="data:image/svg+xml,${encodeURIComponent(svg)}">`).join(' ')}</p>`;
  }
  return `${html}</section>`;
}

const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Badges</title><style>
body{margin:0;font:13px/1.5 system-ui,sans-serif}section{padding:8px 16px}h2{font-size:15px;margin:6px 0}h3{font-size:12px;margin:6px 0 0;font-weight:400;opacity:.7}
p{margin:4px 0;line-height:0}p svg,p img{margin:2px 4px 2px 0;vertical-align:top}.light{background:#fff}.dark{background:#0d1117;color:#e6edf3}
.auto{background:#fff}@media(prefers-color-scheme:dark){.auto{background:#0d1117;color:#e6edf3}}
.scripts{columns:2}</style>${await beside()}${await scripts()}${await grid()}</html>`;

const folder = fileURLToPath(new URL('../.cache/', import.meta.url));
mkdirSync(folder, { recursive: true });
const file = join(folder, 'gallery.html');
writeFileSync(file, page);
console.log(`Gallery: ${file}`);
