// Tech for Palestine on Discord.
import type { Entry } from '../model.ts';

const entry: Entry = {
  id: 'tech-for-palestine-discord',
  kind: 'community',
  wants: ['give-time', 'learn'],
  url: 'https://techforpalestine.org/discord-invite',
  en: {
    name: 'Tech for Palestine on Discord',
    what: 'Where volunteers and projects of the coalition meet.',
    who: 'Anyone who wants to help; a name of your choice is enough.',
    start: 'Open the invitation and read the channels before you write.',
    unseen: 'Join under a name that is not yours, with a mail address of its own.',
  },
  ar: {
    name: 'Tech for Palestine على Discord',
    what: 'ملتقى المتطوعين والمشاريع في التحالف.',
    who: 'كل من يريد المساعدة، ويكفي اسم تختاره.',
    start: 'افتح الدعوة واقرأ القنوات قبل أن تكتب.',
    unseen: 'انضم باسم غير اسمك وببريد مستقل.',
  },
  time: 'minutes',
  cost: 'free',
  languages: ['en'],
  added: '2026-11-26',
  checked: '2026-07-18',
  source: {
    title: 'Tech for Palestine: website source, src/pages/mentorship.astro',
    url: 'https://github.com/TechForPalestine/website/blob/main/src/pages/mentorship.astro',
    date: '2026-07-18',
  },
};
export default entry;
