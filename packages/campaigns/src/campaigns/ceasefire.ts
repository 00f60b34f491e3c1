// The call for a ceasefire that lasts, and for what has to come with it.
import { ceasefireAccount } from '../accounts/ceasefire.ts';
import type { Campaign, Source } from '../model.ts';
import { redPalette } from '../palettes.ts';

const getInvolved = 'https://techforpalestine.org/get-involved/';
const names = 'https://data.techforpalestine.org/docs/killed-in-gaza/';
const ocha = 'https://www.ochaopt.org/';

const techCrunch: Source = {
  title: 'Tech for Palestine launches, and calls for a permanent ceasefire',
  publisher: 'TechCrunch',
  url: 'https://techcrunch.com/2024/01/02/tech-for-palestine-launches-to-provide-tools-and-projects-to-help-advocate-for-palestinians/',
  date: '2024-01-02',
};
const badges: Source = {
  title: 'The badges that call for a ceasefire, and the rule for their wording: for all people',
  publisher: 'Tech for Palestine',
  url: 'https://github.com/TechForPalestine/badges',
  date: '2026-11-26',
  undated: true,
};
const oneHundredGroups: Source = {
  title:
    '109 organisations ask governments to open all land crossings, end the siege and agree to a ceasefire',
  publisher: 'Amnesty International USA',
  url: 'https://www.amnestyusa.org/press-releases/as-mass-starvation-spreads-across-gaza-our-colleagues-and-those-we-serve-are-wasting-away/',
  date: '2025-07-23',
};
const inForce: Source = {
  title: 'The ceasefire in Gaza came into effect on 10 October 2025 at 09:00 UTC',
  publisher: 'AFP in L’Orient Today',
  url: 'https://today.lorientlejour.com/article/1480583/israel-army-says-gaza-ceasefire-came-into-effect-at-0900-gmt.html',
  date: '2025-10-10',
};
const openCrossings: Source = {
  title: 'The UN relief chief asks that the crossings into Gaza be opened for aid at once',
  publisher: 'AFP in L’Orient Today',
  url: 'https://today.lorientlejour.com/article/1481328/un-humanitarian-chief-says-israel-should-immediately-open-gaza-crossings-to-aid.html',
  date: '2025-10-15',
};
const fragile: Source = {
  title: 'The ceasefire is fragile; civilians must always be protected and spared from harm',
  publisher: 'UN OCHA',
  url: 'https://www.un.org/unispal/document/ocha-press-release-20nov25',
  date: '2025-11-20',
};
const childrenOfGaza: Source = {
  title: 'UNICEF: the ceasefire is a vital chance for a million children and must not fail',
  publisher: 'Anadolu',
  url: 'https://www.aa.com.tr/en/middle-east/unicef-says-gaza-ceasefire-vital-chance-for-1-million-children-in-need/3727045',
  date: '2025-10-26',
};

const ceasefire: Campaign = {
  id: 'ceasefire',
  name: 'Ceasefire',
  home: 'https://techforpalestine.org/',
  actions: [
    {
      title: 'Give your time to a project of Tech for Palestine',
      url: getInvolved,
      text: { ar: 'تطوّعوا في أحد مشاريع «التكنولوجيا من أجل فلسطين»' },
    },
    {
      title: 'Give to UNRWA’s work for Palestine refugees',
      url: 'https://donate.unrwa.org/',
      text: { ar: 'تبرّعوا لعمل الأونروا من أجل لاجئي فلسطين' },
    },
  ],
  palette: redPalette,
  icon: 'palestine',
  since: '2024-01-02',
  account: ceasefireAccount,
  messages: [
    {
      id: 'ceasefire-now',
      revision: 2,
      tone: 'mild',
      link: getInvolved,
      since: '2024-01-02',
      sources: [
        badges,
        {
          title: 'UNICEF calls for an immediate ceasefire and for aid to reach children in Gaza',
          publisher: 'UNICEF Malaysia',
          url: 'https://www.unicef.org/malaysia/press-releases/appeal-children-and-families-gaza',
          date: '2023-11-03',
        },
      ],
    },
    {
      id: 'permanent-ceasefire',
      revision: 2,
      tone: 'mild',
      link: getInvolved,
      since: '2024-01-02',
      sources: [techCrunch, oneHundredGroups],
    },
    // A ceasefire is in force since 10 October 2025: see default-schedule.ts.
    {
      id: 'uphold-the-ceasefire',
      revision: 1,
      tone: 'mild',
      link: getInvolved,
      since: '2025-10-10',
      sources: [inForce, childrenOfGaza, fragile],
    },
    {
      id: 'let-aid-in',
      revision: 1,
      tone: 'mild',
      link: 'https://www.unrwa.org/',
      since: '2024-01-02',
      sources: [
        openCrossings,
        {
          title: 'Aid into Gaza after the ceasefire: what entered, and the plan for sixty days',
          publisher: 'UN OCHA',
          url: 'https://www.un.org/unispal/document/ocha-press-release-17oct25',
          date: '2025-10-17',
        },
      ],
    },
    {
      id: 'end-the-siege',
      revision: 2,
      tone: 'direct',
      claimant: {
        en: 'More than 100 aid and human rights organisations',
        ar: 'أكثر من 100 منظمة إغاثية وحقوقية',
      },
      link: ocha,
      since: '2024-01-02',
      sources: [oneHundredGroups, openCrossings],
    },
    {
      id: 'protect-civilians',
      revision: 1,
      tone: 'mild',
      link: 'https://www.unrwa.org/',
      since: '2024-01-02',
      sources: [
        fragile,
        {
          title: 'The Red Cross asks for a ceasefire and for the protection of civilians in Gaza',
          publisher: 'JURIST',
          url: 'https://www.jurist.org/news/2025/05/icrc-calls-for-gaza-ceasefire-following-killing-of-2-employees',
          date: '2025-05-26',
        },
      ],
    },
    {
      id: 'every-civilian-life',
      revision: 1,
      tone: 'mild',
      link: 'https://www.icrc.org/',
      since: '2024-01-02',
      sources: [
        badges,
        {
          title: 'The UN relief chief: no false dawn for the civilians of Gaza and Israel',
          publisher: 'Daily Maverick',
          url: 'https://www.dailymaverick.co.za/article/2025-10-09-there-must-be-no-backsliding-on-gaza-ceasefire-agreement-un-relief-chief',
          date: '2025-10-09',
        },
      ],
    },
    {
      id: 'protect-children',
      revision: 1,
      tone: 'mild',
      link: 'https://www.unicef.org/appeals/state-of-palestine',
      since: '2024-01-02',
      sources: [
        childrenOfGaza,
        {
          title: 'What children in the State of Palestine need, and what UNICEF does',
          publisher: 'UNICEF',
          url: 'https://www.unicef.org/appeals/state-of-palestine',
          date: '2026-11-26',
          undated: true,
        },
      ],
    },
    {
      id: 'protect-journalists',
      revision: 1,
      tone: 'mild',
      link: 'https://cpj.org/2023/10/journalist-casualties-in-the-israel-gaza-conflict/',
      since: '2024-01-02',
      sources: [
        {
          title:
            'Six organisations, the Committee to Protect Journalists among them, ask for journalists to be protected',
          publisher: 'Human Rights Watch',
          url: 'https://www.hrw.org/news/2024/01/10/letter-president-joe-biden-re-protecting-journalists-and-press-freedom-israel-gaza',
          date: '2024-01-10',
        },
        {
          title: '“Journalists are civilians, not targets”',
          publisher: 'Committee to Protect Journalists, reprinted by Libera Informazione',
          url: 'https://liberainformazione.org/2024/01/12/cpj-and-partners-call-on-president-biden-to-protect-journalists-in-the-israel-gaza-war',
          date: '2024-01-12',
        },
      ],
    },
    {
      id: 'protect-health-workers',
      revision: 1,
      tone: 'mild',
      link: 'https://www.who.int/emergencies/situations/conflict-in-Israel-and-oPt',
      since: '2024-01-02',
      sources: [
        {
          title: 'World Health Organization: health facilities and health workers are off limits',
          publisher: 'Health Policy Watch',
          url: 'https://healthpolicy-watch.news/who-stringent-conditions-govern-military-action-against-health-facilities/',
          date: '2026-11-26',
          undated: true,
        },
      ],
    },
    {
      id: 'protect-the-west-bank',
      revision: 1,
      tone: 'mild',
      link: ocha,
      since: '2024-01-02',
      sources: [
        {
          title: 'UN OCHA: settler attacks and demolitions displaced families since January 2026',
          publisher: 'Shafaq News',
          url: 'https://www.shafaq.com/en/Middle-East/UN-Israeli-operations-and-settler-violence-displace-hundreds-across-West-Bank',
          date: '2026-02-06',
        },
        {
          title: 'Humanitarian Situation Update 232, West Bank',
          publisher: 'UN OCHA',
          url: 'https://reliefweb.int/report/occupied-palestinian-territory/humanitarian-situation-update-232-west-bank-enarhe',
          date: '2024-10-24',
        },
      ],
    },
    {
      id: 'know-the-facts',
      revision: 1,
      tone: 'mild',
      link: 'https://data.techforpalestine.org/',
      since: '2024-02-01',
      sources: [
        {
          title: 'Open datasets on Gaza and the West Bank, with the source of each figure',
          publisher: 'Tech for Palestine',
          url: 'https://github.com/TechForPalestine/palestine-datasets',
          date: '2026-08-22',
        },
      ],
    },
    {
      id: 'remember-their-names',
      revision: 1,
      tone: 'mild',
      link: names,
      since: '2024-02-01',
      sources: [
        {
          title: 'The list of names of the Ministry of Health in Gaza; it is not complete',
          publisher: 'Tech for Palestine',
          url: names,
          date: '2026-07-27',
        },
      ],
    },
  ],
};

export default ceasefire;
