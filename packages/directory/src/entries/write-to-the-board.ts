// Writing to a company’s board.
import type { Entry } from '../model.ts';

const entry: Entry = {
  id: 'write-to-the-board',
  kind: 'advice',
  wants: ['speak'],
  en: {
    name: 'Writing to a company’s board',
    what: 'A letter that can be answered: one fact, one request, one date.',
    who: 'Employees, customers, shareholders.',
    start: 'Find the address for investors or for the company secretary.',
    body: [
      'Write on one page. Say who you are to the company: employee, customer, shareholder.',
      'Give one fact with its source and date, for instance a contract and the report that describes it.',
      'Ask for one thing that the board can do: publish the contract, commission an independent review, end one service.',
      'Name a date by which you hope for an answer, and say what you will do with it.',
      'Keep to people and contracts, never to anybody’s religion or origin. A letter that insults is not read.',
    ],
  },
  ar: {
    name: 'الكتابة إلى مجلس إدارة شركة',
    what: 'رسالة يمكن الرد عليها: واقعة واحدة وطلب واحد وموعد واحد.',
    who: 'الموظفون والعملاء والمساهمون.',
    start: 'ابحث عن عنوان علاقات المستثمرين أو أمين سر الشركة.',
    body: [
      'اكتب صفحة واحدة. وقل ما صلتك بالشركة: موظف أو عميل أو مساهم.',
      'اذكر واقعة واحدة بمصدرها وتاريخها، مثل عقد والتقرير الذي يصفه.',
      'اطلب شيئًا واحدًا بوسع المجلس فعله: نشر العقد، أو تكليف جهة مستقلة بالمراجعة، أو إنهاء خدمة.',
      'سمِّ موعدًا ترجو فيه الرد، وقل ماذا ستفعل به.',
      'تكلّم عن الناس والعقود، لا عن دين أحد أو أصله. الرسالة التي تهين لا تُقرأ.',
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
      title: 'Responsible Contracting Project: guidance for investors, with a letter',
      url: 'https://www.responsiblecontracting.org/investor-guidance',
      date: '2026-11-26',
    },
    {
      title: 'SHARE: shareholder proposals and human rights due diligence',
      url: 'https://share.ca/blog/shareholder-proposals-result-in-better-transparency-on-human-rights-due-diligence/',
      date: '2026-11-26',
    },
  ],
};
export default entry;
