// Thaura.
import type { Entry } from '../model.ts';

const entry: Entry = {
  id: 'thaura',
  kind: 'resource',
  wants: ['back'],
  url: 'https://thaura.ai/',
  en: {
    name: 'Thaura',
    what: 'A chat assistant (AI) that its makers offer as an ethical alternative to those of the large companies.',
    who: 'People who look for an alternative to the large assistants.',
    start: 'Try it in the browser, first with a question that gives nothing of you away.',
  },
  ar: {
    name: 'Thaura',
    what: 'مساعد محادثة بالذكاء الاصطناعي يقدّمه صانعوه بديلًا أخلاقيًا لمساعدات الشركات الكبرى.',
    who: 'من يبحث عن بديل للمساعدات الكبرى.',
    start: 'جرّبه في المتصفح، وابدأ بسؤال لا يكشف عنك شيئًا.',
  },
  time: 'minutes',
  cost: 'free',
  languages: ['en'],
  added: '2026-11-26',
  checked: '2026-07-18',
  source: {
    title: 'Tech for Palestine: website source, src/components/home/PortfolioSection.astro',
    url: 'https://github.com/TechForPalestine/website/blob/main/src/components/home/PortfolioSection.astro',
    date: '2026-07-18',
  },
};
export default entry;
