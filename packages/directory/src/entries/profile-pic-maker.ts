// Profile Pic Maker.
import type { Entry } from '../model.ts';

const entry: Entry = {
  id: 'profile-pic-maker',
  kind: 'resource',
  wants: ['speak'],
  url: 'https://ppm.techforpalestine.org/',
  en: {
    name: 'Profile Pic Maker',
    what: 'Puts the flag around your profile picture, in the browser.',
    who: 'Anyone with a profile somewhere.',
    start: 'Choose a picture, download the result.',
  },
  ar: {
    name: 'Profile Pic Maker',
    what: 'يضع العلم حول صورة حسابك، داخل المتصفح.',
    who: 'كل من له حساب في مكان ما.',
    start: 'اختر صورة ونزّل النتيجة.',
  },
  time: 'minutes',
  cost: 'free',
  languages: ['en'],
  added: '2026-11-26',
  checked: '2026-07-18',
  source: {
    title: 'Tech for Palestine: website source, src/pages/tools.astro',
    url: 'https://github.com/TechForPalestine/website/blob/main/src/pages/tools.astro',
    date: '2026-07-18',
  },
};
export default entry;
