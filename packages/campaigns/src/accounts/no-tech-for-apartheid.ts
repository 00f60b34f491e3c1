// The account of No Tech For Apartheid. What it asks are the campaign's own demands, and say so.
import type { CampaignAccount } from './model.ts';

const letter = {
  title: 'We are Google and Amazon workers. We condemn Project Nimbus',
  publisher: 'The Guardian',
  url: 'https://www.theguardian.com/commentisfree/2021/oct/12/google-amazon-workers-condemn-project-nimbus-israeli-military-contract',
  date: '2021-10-12',
} as const;
const dayOfAction = {
  title: 'Day of action on 16 April 2024: the campaign’s demands',
  publisher: 'No Tech For Apartheid',
  url: 'https://notechforapartheid.com/dayofaction',
  date: '2026-11-26',
  undated: true,
} as const;
const sitIns = {
  title: 'Google workers lead sit-ins from coast to coast; their demands',
  publisher: 'Fox Business',
  url: 'https://www.foxbusiness.com/technology/googlers-against-genocide-lead-sit-ins-protests-coast-coast-tech-giants-offices',
  date: '2024-04-16',
} as const;

export const noTechForApartheidAccount: CampaignAccount = {
  who: {
    en: 'Workers at Google and Amazon, with MPower Change and Jewish Voice for Peace.',
    ar: 'عاملون في غوغل وأمازون، مع منظمتي MPower Change و«الصوت اليهودي من أجل السلام».',
  },
  asks: [
    {
      text: {
        en: 'The campaign asks Google and Amazon to end Project Nimbus, their cloud contract with the government of Israel.',
        ar: 'تطلب الحملة من غوغل وأمازون إنهاء مشروع نيمبوس، وهو عقدهما للحوسبة السحابية مع حكومة إسرائيل.',
      },
      source: dayOfAction,
    },
    {
      text: {
        en: 'It asks Google to stop the harassment and silencing of Palestinian, Arab and Muslim workers.',
        ar: 'وتطلب من غوغل وقف مضايقة العاملين الفلسطينيين والعرب والمسلمين وإسكاتهم.',
      },
      source: dayOfAction,
    },
    {
      text: {
        en: 'It asks that the health and safety of workers be attended to.',
        ar: 'وتطلب الاهتمام بصحة العاملين وسلامتهم.',
      },
      source: sitIns,
    },
  ],
  events: [
    {
      date: '2021-10-12',
      text: {
        en: 'About 400 workers at Google and Amazon publish a letter against Project Nimbus.',
        ar: 'نحو ٤٠٠ عامل في غوغل وأمازون ينشرون رسالة ضد مشروع نيمبوس.',
      },
      source: letter,
    },
    {
      date: '2022-07',
      text: {
        en: 'Protesters interrupt the keynote of Amazon’s cloud summit in New York, together with No Tech for ICE.',
        ar: 'محتجون يقاطعون الكلمة الرئيسية في قمة أمازون السحابية في نيويورك، مع حملة «لا تكنولوجيا لوكالة آيس».',
      },
      source: {
        title: 'Protesters disrupt AWS conference over military contract',
        publisher: 'MediaJustice, after VICE',
        url: 'https://mediajustice.org/news/no-tech-for-israeli-apartheid-protesters-disrupt-aws-conference-over-military-contract/',
        date: '2026-11-26',
        undated: true,
      },
    },
    {
      date: '2024-04-16',
      text: {
        en: 'Google workers hold sit-ins in New York, Sunnyvale and Seattle.',
        ar: 'عاملون في غوغل يعتصمون في نيويورك وسانيفيل وسياتل.',
      },
      source: sitIns,
    },
    {
      date: '2024-04-18',
      text: {
        en: 'Google says that it has fired 28 of them.',
        ar: 'غوغل تعلن أنها فصلت ٢٨ منهم.',
      },
      source: {
        title: 'Google fires 28 workers who protested against a contract with Israel',
        publisher: 'UrduPoint',
        url: 'https://www.urdupoint.com/en/world/google-fires-28-workers-protesting-contract-w-1816261.html',
        date: '2024-04-18',
      },
    },
  ],
};
