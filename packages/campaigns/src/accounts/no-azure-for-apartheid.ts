// The account of No Azure for Apartheid. What it asks are the campaign's own demands, and say so.
import type { CampaignAccount } from './model.ts';

const petition = {
  title: 'The petition: who organises the campaign, and what it asks',
  publisher: 'No Azure for Apartheid on Action Network',
  url: 'https://actionnetwork.org/petitions/microsoft-end-complicity-in-apartheid-and-genocide',
  date: '2026-11-26',
  undated: true,
} as const;

export const noAzureForApartheidAccount: CampaignAccount = {
  who: {
    en: 'Present and former workers at Microsoft.',
    ar: 'عاملون حاليون وسابقون في مايكروسوفت.',
  },
  asks: [
    {
      text: {
        en: 'The campaign asks Microsoft to end its contracts for Azure with the Israeli military and government.',
        ar: 'تطلب الحملة من مايكروسوفت إنهاء عقود أزور مع الجيش الإسرائيلي والحكومة الإسرائيلية.',
      },
      source: petition,
    },
    {
      text: {
        en: 'It asks Microsoft to call for a ceasefire, to make its ties public, and to protect the speech of its workers.',
        ar: 'وتطلب منها الدعوة إلى وقف إطلاق النار والكشف عن صلاتها وحماية حق العاملين في الكلام.',
      },
      source: petition,
    },
  ],
  events: [
    {
      date: '2024-10-24',
      text: {
        en: 'Two of its members are dismissed hours after a vigil that they had organised.',
        ar: 'فصل اثنين من أعضائها بعد ساعات من وقفة نظّماها.',
      },
      source: {
        title: 'Microsoft fires employees who organized vigil for Palestinians',
        publisher: 'AP in Hürriyet Daily News',
        url: 'https://www.hurriyetdailynews.com/microsoft-fires-employees-who-organized-vigil-for-palestinians-201968',
        date: '2024-10-27',
      },
    },
    {
      date: '2025-08-06',
      text: {
        en: 'The Guardian reports that recordings of millions of Palestinians’ calls lie on Microsoft’s cloud.',
        ar: 'صحيفة الغارديان تكشف أن تسجيلات ملايين المكالمات للفلسطينيين محفوظة في سحابة مايكروسوفت.',
      },
      source: {
        title: 'Recordings of millions of Palestinians’ phone calls were kept on Microsoft’s cloud',
        publisher: 'The Guardian',
        url: 'https://www.theguardian.com/world/2025/aug/06/microsoft-israeli-military-palestinian-phone-calls-cloud',
        date: '2025-08-06',
      },
    },
    {
      date: '2025-09-25',
      text: {
        en: 'Microsoft stops some cloud and AI services of a unit of Israel’s defence ministry.',
        ar: 'مايكروسوفت توقف بعض خدمات السحابة والذكاء الاصطناعي عن وحدة في وزارة الدفاع الإسرائيلية.',
      },
      source: {
        title:
          'Microsoft has disabled some cloud and AI services of a unit of Israel’s defence ministry',
        publisher: 'Reuters in Dawn',
        url: 'https://www.dawn.com/news/1944570/microsoft-disables-services-to-israel-defense-unit-after-review',
        date: '2025-09-25',
      },
    },
    {
      date: '2025-11-18',
      text: {
        en: 'The campaign calls that too little, since most services go on, and protests at the headquarters.',
        ar: 'الحملة ترى ذلك غير كافٍ لأن معظم الخدمات مستمرة، وتحتج أمام المقر الرئيسي.',
      },
      source: {
        title: 'The campaign calls the stop inadequate, since most services go on',
        publisher: 'KIRO 7',
        url: 'https://www.kiro7.com/news/local/protest-planned-microsoft-hq-activists-urge-company-cut-ties-with-israeli-military/UF5J43HWMJBMDAIT2PALSQBKVU/',
        date: '2025-11-18',
      },
    },
  ],
};
