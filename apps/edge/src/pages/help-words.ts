// The words of the directory's pages, in the two languages that every entry has.

/** A language of these pages. */
export type HelpLang = 'en' | 'ar';

/** What the pages say around the entries. */
export interface HelpWords {
  readonly title: string;
  readonly lead: string;
  /** Begins the sentence that a want ends. */
  readonly iWant: string;
  readonly who: string;
  readonly start: string;
  readonly unseen: string;
  readonly time: string;
  readonly times: Readonly<Record<'minutes' | 'hours' | 'monthly' | 'regular', string>>;
  readonly cost: string;
  readonly costs: Readonly<Record<'free' | 'paid', string>>;
  readonly languages: string;
  /** `{date}` */
  readonly checked: string;
  /** `{date}` */
  readonly stale: string;
  readonly source: string;
  readonly open: string;
  readonly read: string;
  readonly all: string;
  readonly search: string;
  readonly nothing: string;
  readonly suggest: string;
  readonly suggestHow: string;
  readonly feeds: string;
}

/** By language. */
export const helpWords: Readonly<Record<HelpLang, HelpWords>> = {
  en: {
    title: 'How to help',
    lead: 'Projects, communities, resources and advice. Each says how to start, how long it takes, and when it was last checked. This page sends nothing to anybody.',
    iWant: 'I want to …',
    who: 'For whom',
    start: 'How to start',
    unseen: 'Without being seen',
    time: 'Time',
    times: {
      minutes: 'minutes',
      hours: 'an hour or a few',
      monthly: 'some hours each month',
      regular: 'regular work',
    },
    cost: 'Cost',
    costs: { free: 'free', paid: 'costs money' },
    languages: 'Languages',
    checked: 'Checked on {date}',
    stale: 'Not checked since {date}: look before you rely on it',
    source: 'Source',
    open: 'Open',
    read: 'Read the advice',
    all: 'All ways to help',
    search: 'Search this page',
    nothing: 'Nothing here has these words.',
    suggest: 'Suggest an entry',
    suggestHow:
      'Entries are files of the kit’s repository. Copy this one, fill it in, and open a pull request that adds it under packages/directory/src/entries. Nothing is collected here.',
    feeds: 'What is new: RSS, JSON Feed, all entries as JSON',
  },
  ar: {
    title: 'كيف تساعد',
    lead: 'مشاريع ومجتمعات وموارد ونصائح. يبيّن كل منها كيف تبدأ، وكم يستغرق، ومتى رُوجع آخر مرة. لا ترسل هذه الصفحة شيئًا إلى أحد.',
    iWant: 'أريد أن …',
    who: 'لمن',
    start: 'كيف تبدأ',
    unseen: 'في الخفاء',
    time: 'الوقت',
    times: {
      minutes: 'دقائق',
      hours: 'ساعة أو بضع ساعات',
      monthly: 'ساعات كل شهر',
      regular: 'عمل منتظم',
    },
    cost: 'التكلفة',
    costs: { free: 'مجاني', paid: 'بمقابل' },
    languages: 'اللغات',
    checked: 'رُوجع في {date}',
    stale: 'لم يُراجع منذ {date}: تحقّق قبل أن تعتمد عليه',
    source: 'المصدر',
    open: 'افتح',
    read: 'اقرأ النصيحة',
    all: 'كل طرق المساعدة',
    search: 'ابحث في هذه الصفحة',
    nothing: 'لا شيء هنا بهذه الكلمات.',
    suggest: 'اقترح مدخلًا',
    suggestHow:
      'المداخل ملفات في مستودع العُدّة. انسخ هذا الملف واملأه، وافتح طلب دمج يضيفه تحت packages/directory/src/entries. لا يُجمع شيء هنا.',
    feeds: 'الجديد: RSS وJSON Feed، وكل المداخل بصيغة JSON',
  },
};
