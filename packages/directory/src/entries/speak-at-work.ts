// Speaking up at work.
import type { Entry } from '../model.ts';

const entry: Entry = {
  id: 'speak-at-work',
  kind: 'advice',
  wants: ['speak'],
  en: {
    name: 'Speaking up at work',
    what: 'How to begin, whom to ask, and where law may help.',
    who: 'Employees anywhere.',
    start: 'Talk to one colleague whom you trust before you write to all.',
    body: [
      'Begin with one colleague whom you trust, in person, outside working hours and outside the company’s tools: what you write there belongs to the company.',
      'Read your contract and the rules on social media. Write down what was said to whom, with dates, at home.',
      'Speak for people and about facts with a source and a date. Name what you ask for: a donation match, an end to one contract, time for volunteers.',
      'Several people who ask together are heard more and are better protected in many countries. A union or works council can speak for you.',
      'Whether a dismissal for an opinion is lawful differs from country to country and case to case. Nothing here is legal advice: Palestine Legal (United States) and the European Legal Support Center help free of charge.',
      'You owe nobody your job. Helping without being seen counts as much.',
    ],
  },
  ar: {
    name: 'الكلام في العمل',
    what: 'كيف تبدأ، ومن تسأل، وأين قد يساعدك القانون.',
    who: 'الموظفون في أي مكان.',
    start: 'تحدّث إلى زميل تثق به قبل أن تكتب إلى الجميع.',
    body: [
      'ابدأ بزميل تثق به، وجهًا لوجه، خارج ساعات العمل وخارج أدوات الشركة: فما تكتبه فيها ملك للشركة.',
      'اقرأ عقدك وقواعد وسائل التواصل. ودوّن في بيتك ما قيل ولمن، مع التواريخ.',
      'تكلّم عن الناس وبوقائع لها مصدر وتاريخ. وسمِّ ما تطلبه: مضاعفة تبرع، إنهاء عقد بعينه، وقتًا للمتطوعين.',
      'من يطلبون معًا يُسمعون أكثر، وتحميهم القوانين أكثر في بلدان كثيرة. وقد تتكلم عنك نقابة أو مجلس عمال.',
      'يختلف حكم الفصل بسبب الرأي من بلد إلى بلد ومن حالة إلى حالة. ليس هذا استشارة قانونية: تساعد Palestine Legal في الولايات المتحدة والمركز الأوروبي للدعم القانوني مجانًا.',
      'لست مدينًا لأحد بوظيفتك. والمساعدة في الخفاء لها القيمة نفسها.',
    ],
  },
  time: 'minutes',
  cost: 'free',
  languages: ['en', 'ar'],
  added: '2026-11-26',
  checked: '2026-11-26',
  source: { title: 'Solidarity Kit: written for this directory', date: '2026-11-26' },
  sources: [
    {
      title: 'NLRB guidance on political speech (United States)',
      url: 'https://www.mselaborlaw.com/news/nlrb-guidance-political-speech',
      date: '2020-09-24',
    },
    {
      title: 'Palestine Legal: news, letter to workplace leaders',
      url: 'https://palestinelegal.org/news',
      date: '2023-11-16',
    },
    {
      title: 'European Legal Support Center: about, in a job opportunity',
      url: 'https://cms.elsc.support/tag/call-for-application',
      date: '2025-02-28',
    },
  ],
};
export default entry;
