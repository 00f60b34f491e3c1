// The account of the call for a ceasefire.
import type { CampaignAccount } from './model.ts';

const groups = {
  title:
    '109 organisations ask governments to open all land crossings, end the siege and agree to a ceasefire',
  publisher: 'Amnesty International USA',
  url: 'https://www.amnestyusa.org/press-releases/as-mass-starvation-spreads-across-gaza-our-colleagues-and-those-we-serve-are-wasting-away/',
  date: '2025-07-23',
} as const;
const launch = {
  title: 'Tech for Palestine launches, and calls for a permanent ceasefire',
  publisher: 'TechCrunch',
  url: 'https://techcrunch.com/2024/01/02/tech-for-palestine-launches-to-provide-tools-and-projects-to-help-advocate-for-palestinians/',
  date: '2024-01-02',
} as const;
const fragile = {
  title: 'The ceasefire is fragile; civilians must always be protected and spared from harm',
  publisher: 'UN OCHA',
  url: 'https://www.un.org/unispal/document/ocha-press-release-20nov25',
  date: '2025-11-20',
} as const;

export const ceasefireAccount: CampaignAccount = {
  who: {
    en: 'Whoever shows its messages. The badges go back to Tech for Palestine, a coalition of people in tech; aid organisations and the United Nations ask for the same.',
    ar: 'كل من يعرض رسائلها. تعود الشارات إلى «التكنولوجيا من أجل فلسطين»، وهي ائتلاف من العاملين في قطاع التكنولوجيا، وتطلب الشيء نفسه منظمات الإغاثة والأمم المتحدة.',
  },
  asks: [
    {
      text: {
        en: 'Tech for Palestine asks for a permanent ceasefire.',
        ar: 'تطلب «التكنولوجيا من أجل فلسطين» وقفًا دائمًا لإطلاق النار.',
      },
      source: launch,
    },
    {
      text: {
        en: '109 organisations ask for open crossings, an end to the siege, and aid through the United Nations.',
        ar: 'تطلب ١٠٩ منظمات فتح المعابر ورفع الحصار وإيصال المساعدات عبر الأمم المتحدة.',
      },
      source: groups,
    },
    {
      text: {
        en: 'The UN’s humanitarian office asks that civilians be protected and spared from harm at all times.',
        ar: 'يطلب مكتب الأمم المتحدة للشؤون الإنسانية حماية المدنيين وتجنيبهم الأذى في كل وقت.',
      },
      source: fragile,
    },
  ],
  events: [
    {
      date: '2024-01-02',
      text: {
        en: 'Over 40 people in tech found Tech for Palestine and offer badges for GitHub and banners for sites.',
        ar: 'أكثر من ٤٠ شخصًا من قطاع التكنولوجيا يؤسسون «التكنولوجيا من أجل فلسطين» ويقدّمون شارات لموقع GitHub ولافتات للمواقع.',
      },
      source: launch,
    },
    {
      date: '2025-07-23',
      text: {
        en: '109 organisations warn of mass starvation in Gaza.',
        ar: '١٠٩ منظمات تحذّر من تجويع جماعي في غزة.',
      },
      source: groups,
    },
    {
      date: '2025-10-10',
      text: {
        en: 'A ceasefire comes into effect at 09:00 UTC.',
        ar: 'يبدأ سريان وقف لإطلاق النار في الساعة ٩:٠٠ بالتوقيت العالمي.',
      },
      source: {
        title: 'The ceasefire in Gaza came into effect on 10 October 2025 at 09:00 UTC',
        publisher: 'AFP in L’Orient Today',
        url: 'https://today.lorientlejour.com/article/1480583/israel-army-says-gaza-ceasefire-came-into-effect-at-0900-gmt.html',
        date: '2025-10-10',
      },
    },
    {
      date: '2025-10-15',
      text: {
        en: 'The UN relief chief asks that all crossings be opened for aid at once.',
        ar: 'منسق الإغاثة في الأمم المتحدة يطلب فتح جميع المعابر للمساعدات فورًا.',
      },
      source: {
        title: 'The UN relief chief asks that the crossings into Gaza be opened for aid at once',
        publisher: 'AFP in L’Orient Today',
        url: 'https://today.lorientlejour.com/article/1481328/un-humanitarian-chief-says-israel-should-immediately-open-gaza-crossings-to-aid.html',
        date: '2025-10-15',
      },
    },
    {
      date: '2025-11-20',
      text: {
        en: 'The UN’s humanitarian office calls the ceasefire fragile.',
        ar: 'مكتب الأمم المتحدة للشؤون الإنسانية يصف وقف إطلاق النار بالهش.',
      },
      source: fragile,
    },
    {
      date: '2026-08-22',
      text: {
        en: 'The Ministry of Health in Gaza reports 1,285 people killed since 11 October 2025, under the ceasefire.',
        ar: 'وزارة الصحة في غزة تعلن مقتل ١٬٢٨٥ شخصًا منذ ١١ أكتوبر ٢٠٢٥، أي في ظل وقف إطلاق النار.',
      },
      source: {
        title: 'Daily report of the Ministry of Health in Gaza, 22 August 2026',
        publisher: 'Ministry of Health, Gaza, in Tech for Palestine’s datasets',
        url: 'https://github.com/TechForPalestine/palestine-datasets/blob/main/source_data/gaza-daily/2026-08-22.md',
        date: '2026-08-22',
      },
    },
  ],
};
