// Solidarity with Palestinians, in tech and beyond.
import { palestineAccount } from '../accounts/palestine.ts';
import type { Campaign, Source } from '../model.ts';
import { greenPalette } from '../palettes.ts';

const getInvolved = 'https://techforpalestine.org/get-involved/';
const mentorship = 'https://techforpalestine.org/mentorship';
const hire = 'https://techforpalestine.org/help/hire';

const coalition: Source = {
  title: 'Over 40 people in tech form a coalition; many others fear to speak in public',
  publisher: 'TechCrunch',
  url: 'https://techcrunch.com/2024/01/02/tech-for-palestine-launches-to-provide-tools-and-projects-to-help-advocate-for-palestinians/',
  date: '2024-01-02',
};
const aims: Source = {
  title: 'The aims of the coalition, mentoring and cloud credits for start-ups among them',
  publisher: 'Inc. Arabia',
  url: 'https://en.incarabia.com/tech-for-palestine-coalition-launched-to-support-palestine-628786.html',
  date: '2026-11-21',
  undated: true,
};
const vigil: Source = {
  title: 'Two organisers of a vigil at Microsoft were fired; Google fired over 50 earlier in 2024',
  publisher: 'Siasat, after the Associated Press',
  url: 'https://www.siasat.com/microsoft-fires-employees-for-organising-vigil-for-palestinians-killed-in-gaza-3121201/',
  date: '2024-10-27',
};

const palestine: Campaign = {
  id: 'palestine',
  name: 'Palestine',
  home: 'https://techforpalestine.org/',
  actions: [
    {
      title: 'Give your time to a project of Tech for Palestine',
      url: getInvolved,
      text: { ar: 'تطوّعوا في أحد مشاريع «التكنولوجيا من أجل فلسطين»' },
    },
  ],
  palette: greenPalette,
  icon: 'palestine',
  since: '2024-01-02',
  account: palestineAccount,
  messages: [
    {
      id: 'stand-with-palestine',
      revision: 1,
      tone: 'mild',
      link: getInvolved,
      since: '2024-01-02',
      sources: [coalition],
    },
    {
      id: 'free-palestine',
      revision: 2,
      tone: 'direct',
      claimant: { en: 'Palestinians', ar: 'الفلسطينيون' },
      link: getInvolved,
      since: '2024-01-02',
      sources: [
        {
          title: 'The declaration of independence: a state with complete equality in rights',
          publisher: 'Palestine National Council, published by the United Nations',
          url: 'https://www.un.org/unispal/document/auto-insert-178680/',
          date: '1988-11-15',
        },
        {
          title: 'Advisory opinion: the Palestinian people has the right to self-determination',
          publisher: 'International Court of Justice',
          url: 'https://www.icj-cij.org/case/186',
          date: '2024-07-19',
        },
      ],
    },
    {
      id: 'tech-for-palestine',
      revision: 2,
      tone: 'mild',
      link: getInvolved,
      since: '2024-01-02',
      sources: [coalition, aims],
    },
    {
      id: 'back-palestinian-startups',
      revision: 1,
      tone: 'mild',
      link: hire,
      since: '2024-01-02',
      actions: [
        {
          title: 'Mentor a founder',
          url: mentorship,
          text: { ar: 'قدّموا الإرشاد لمؤسسي الشركات الناشئة' },
        },
      ],
      sources: [
        {
          title: 'How people in tech support Palestinian start-ups',
          publisher: 'The National',
          url: 'https://www.thenationalnews.com/business/2024/06/09/global-tech-experts-are-supporting-palestinian-start-ups-and-cause/',
          date: '2024-06-09',
        },
        aims,
      ],
    },
    {
      id: 'let-workers-speak',
      revision: 2,
      tone: 'mild',
      link: 'https://palestinelegal.org/',
      since: '2024-01-02',
      sources: [coalition, vigil],
    },
    {
      id: 'reinstate-workers',
      revision: 1,
      tone: 'direct',
      claimant: {
        en: 'Tech workers who were fired, with No Tech For Apartheid',
        ar: 'عاملون في قطاع التكنولوجيا فُصلوا من وظائفهم، مع حملة «لا تكنولوجيا لنظام الفصل العنصري»',
      },
      link: 'https://athenaforall.org/news/unlawful-google-terminations',
      since: '2024-04-30',
      sources: [
        {
          title: 'Fired Google workers file a charge and ask for their jobs back',
          publisher: 'Athena Coalition',
          url: 'https://athenaforall.org/news/unlawful-google-terminations',
          date: '2024-04-30',
        },
        vigil,
      ],
    },
  ],
};

export default palestine;
