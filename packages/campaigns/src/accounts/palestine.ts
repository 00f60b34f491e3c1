// The account of solidarity with Palestinians in tech.
import type { CampaignAccount } from './model.ts';

const coalition = {
  title: 'Over 40 people in tech form a coalition; many others fear to speak in public',
  publisher: 'TechCrunch',
  url: 'https://techcrunch.com/2024/01/02/tech-for-palestine-launches-to-provide-tools-and-projects-to-help-advocate-for-palestinians/',
  date: '2024-01-02',
} as const;
const startups = {
  title: 'How people in tech support Palestinian start-ups',
  publisher: 'The National',
  url: 'https://www.thenationalnews.com/business/2024/06/09/global-tech-experts-are-supporting-palestinian-start-ups-and-cause/',
  date: '2024-06-09',
} as const;
const fired = {
  title: 'Fired Google workers file a charge and ask for their jobs back',
  publisher: 'Athena Coalition',
  url: 'https://athenaforall.org/news/unlawful-google-terminations',
  date: '2024-04-30',
} as const;

export const palestineAccount: CampaignAccount = {
  who: {
    en: 'Whoever shows its messages: people in tech who stand with Palestinians, with or without their names.',
    ar: 'كل من يعرض رسائلها: عاملون في قطاع التكنولوجيا يقفون مع الفلسطينيين، بأسمائهم أو من دونها.',
  },
  asks: [
    {
      text: {
        en: 'Tech for Palestine asks that people in tech can speak for Palestinians, and helps those who fear for their jobs.',
        ar: 'تطلب «التكنولوجيا من أجل فلسطين» أن يستطيع العاملون في القطاع الكلام من أجل الفلسطينيين، وتساعد من يخاف على وظيفته.',
      },
      source: coalition,
    },
    {
      text: {
        en: 'Its members ask for work, money and mentoring for Palestinian start-ups.',
        ar: 'يطلب أعضاؤها عملًا وتمويلًا وإرشادًا للشركات الناشئة الفلسطينية.',
      },
      source: startups,
    },
    {
      text: {
        en: 'Workers whom Google fired after sit-ins ask for their jobs back.',
        ar: 'عاملون فصلتهم غوغل بعد اعتصامات يطلبون العودة إلى وظائفهم.',
      },
      source: fired,
    },
  ],
  events: [
    {
      date: '2024-01-02',
      text: {
        en: 'The coalition is made public. Thousands have written, many of them afraid to be named.',
        ar: 'الإعلان عن الائتلاف. وقد كتب إليه الآلاف، وكثير منهم يخشون ذكر أسمائهم.',
      },
      source: coalition,
    },
    {
      date: '2024-04-30',
      text: {
        en: 'Google workers who were fired file a charge with the US labour board.',
        ar: 'عاملون فصلتهم غوغل يتقدمون بشكوى إلى مجلس علاقات العمل الأمريكي.',
      },
      source: fired,
    },
    {
      date: '2024-10-24',
      text: {
        en: 'Microsoft dismisses two workers hours after a vigil for people killed in Gaza that they had organised.',
        ar: 'مايكروسوفت تفصل عاملَين بعد ساعات من وقفة نظّماها لأجل من قُتلوا في غزة.',
      },
      source: {
        title: 'Microsoft fires employees who organized vigil for Palestinians',
        publisher: 'AP in Hürriyet Daily News',
        url: 'https://www.hurriyetdailynews.com/microsoft-fires-employees-who-organized-vigil-for-palestinians-201968',
        date: '2024-10-27',
      },
    },
  ],
};
