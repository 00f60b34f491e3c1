// Hosting the kit for others.
import type { Entry } from '../model.ts';

const entry: Entry = {
  id: 'host-for-others',
  kind: 'advice',
  wants: ['give-time'],
  en: {
    name: 'Hosting the kit for others',
    what: 'What it takes, what it reveals, and how to stop again.',
    who: 'People with a small server or an account at a host of static files.',
    start: 'Begin with files on a static host; it needs no server.',
    body: [
      'A static host is enough for everything that is curated: badges, banner, page. A service is needed only for words of somebody’s own.',
      'Choose a neutral name for the domain, and one that you will keep: an earlier campaign’s domain lapsed, fell to spammers, and every site with its script served their advertisements.',
      'Keep every released version of the banner for ever. Sites pin it by its hash, and a version that is gone leaves them without a banner.',
      'The kit’s log holds no address of a reader. Check that the proxy in front of it does not write one either.',
      'Before you stop, say so for three months, and let the old addresses answer with the last files.',
    ],
  },
  ar: {
    name: 'استضافة العُدّة لآخرين',
    what: 'ما الذي يلزم، وما الذي يظهر، وكيف تتوقف.',
    who: 'من لديه خادم صغير أو حساب لدى مضيف ملفات ثابتة.',
    start: 'ابدأ بملفات ثابتة، فهي لا تحتاج إلى خادم.',
    body: [
      'يكفي مضيف ملفات ثابتة لكل ما هو جاهز: الشارات واللافتة والصفحة. ولا تلزم خدمة إلا لعبارات خاصة.',
      'اختر للنطاق اسمًا محايدًا تحتفظ به: فقد سقط نطاق حملة سابقة في أيدي مروّجين، فعرض كل موقع يحمل نصها إعلاناتهم.',
      'احتفظ بكل إصدار منشور من اللافتة إلى الأبد. تثبّته المواقع ببصمته، والإصدار المفقود يتركها بلا لافتة.',
      'لا يحوي سجل العُدّة عنوان أي قارئ. تأكّد من أن الوكيل الذي أمامها لا يكتبه أيضًا.',
      'قبل أن تتوقف أعلن ذلك ثلاثة أشهر، ودع العناوين القديمة تجيب بآخر الملفات.',
    ],
  },
  time: 'minutes',
  cost: 'free',
  languages: ['en', 'ar'],
  added: '2026-11-26',
  checked: '2026-11-26',
  source: { title: 'Solidarity Kit: written for this directory', date: '2026-11-26' },
  sources: [
    {
      title: 'Digital Climate Strike: has the domain been taken over?',
      url: 'https://github.com/fightforthefuture/digital-climate-strike/issues/116',
      date: '2021-01-19',
    },
  ],
};
export default entry;
