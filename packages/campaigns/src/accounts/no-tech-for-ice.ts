// The account of No Tech for ICE. What it asks are the campaign's own demands, and say so.
import type { CampaignAccount } from './model.ts';

const students = {
  title: 'Students and tech workers against contracts with ICE',
  publisher: 'Mijente',
  url: 'https://notechforice.com/studentpower/',
  date: '2026-11-21',
  undated: true,
} as const;
const workers = {
  title: 'More than 450 tech workers ask their companies to end contracts with ICE',
  publisher: 'LeadDev',
  url: 'https://leaddev.com/culture/meet-the-tech-workers-taking-a-stand-against-ice',
  date: '2026-01-27',
} as const;

export const noTechForIceAccount: CampaignAccount = {
  who: {
    en: 'Mijente and other immigrant groups in the United States, with tech workers and students.',
    ar: 'منظمة ميخنتي ومنظمات مهاجرين أخرى في الولايات المتحدة، مع عاملين في التكنولوجيا وطلاب.',
  },
  asks: [
    {
      text: {
        en: 'The campaign asks technology companies to end their contracts with the US immigration agency ICE.',
        ar: 'تطلب الحملة من شركات التكنولوجيا إنهاء عقودها مع وكالة الهجرة الأمريكية «آيس».',
      },
      source: students,
    },
  ],
  events: [
    {
      date: '2018-10-23',
      text: {
        en: 'Mijente and two other groups publish a report on the technology companies that work for ICE.',
        ar: 'منظمة ميخنتي ومنظمتان أخريان تنشر تقريرًا عن شركات التكنولوجيا التي تعمل لصالح «آيس».',
      },
      source: {
        title: 'A report on the companies whose technology is used against immigrants',
        publisher: 'Rewire News Group',
        url: 'https://rewirenewsgroup.com/2018/10/23/these-companies-are-helping-trump-wage-technological-warfare-against-immigrants',
        date: '2018-10-23',
      },
    },
    {
      date: '2022-12-13',
      text: {
        en: 'Mijente’s review of the year: a data company agrees to have its contracts with ICE examined.',
        ar: 'حصيلة العام لدى ميخنتي: شركة بيانات توافق على مراجعة عقودها مع «آيس».',
      },
      source: {
        title: 'The campaign’s review of 2022',
        publisher: 'Mijente',
        url: 'https://mijente.org/blog/2022-notechforice-wrapped/',
        date: '2022-12-13',
      },
    },
    {
      date: '2026-01-27',
      text: {
        en: 'More than 450 tech workers have asked their companies to end contracts with ICE.',
        ar: 'أكثر من ٤٥٠ عاملًا في التكنولوجيا طلبوا من شركاتهم إنهاء عقودها مع «آيس».',
      },
      source: workers,
    },
  ],
};
