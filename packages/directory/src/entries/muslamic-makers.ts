// Muslamic Makers.
import type { Entry } from '../model.ts';

const entry: Entry = {
  id: 'muslamic-makers',
  kind: 'community',
  wants: ['mentor', 'learn'],
  url: 'https://muslamicmakers.com/',
  en: {
    name: 'Muslamic Makers',
    what: 'Free meetups in the UK for Muslims in tech and everybody around them, since 2016.',
    who: 'People in tech, founders, students.',
    start: 'Look for the next meetup; come, or offer a talk or an hour of mentoring.',
  },
  ar: {
    name: 'Muslamic Makers',
    what: 'لقاءات مجانية في بريطانيا للمسلمين في التكنولوجيا ومن حولهم، منذ عام 2016.',
    who: 'العاملون في التكنولوجيا والمؤسسون والطلاب.',
    start: 'ابحث عن اللقاء المقبل واحضره، أو اعرض محاضرة أو ساعة إرشاد.',
  },
  time: 'hours',
  cost: 'free',
  languages: ['en'],
  added: '2026-11-26',
  checked: '2024-06-28',
  source: {
    title: 'Middle East Monitor: How a Muslim Tech Fest plays a role',
    url: 'https://www.middleeastmonitor.com/20240628-how-a-muslim-tech-fest-plays-a-role-in-decolonising-the-tech-industry/',
    date: '2024-06-28',
  },
};
export default entry;
