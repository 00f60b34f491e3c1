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
  readonly sources: string;
  readonly open: string;
  readonly read: string;
  readonly all: string;
  readonly search: string;
  readonly nothing: string;
  /** Marks what can be done without being seen, and the filter for it. */
  readonly canUnseen: string;
  readonly onlyUnseen: string;
  readonly anyTime: string;
  readonly suggest: string;
  readonly labels: Readonly<
    Record<'name' | 'url' | 'what' | 'who' | 'start' | 'unseen' | 'want' | 'time', string>
  >;
  readonly steps: readonly string[];
  readonly file: string;
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
    sources: 'What this rests on',
    open: 'Open',
    read: 'Read the advice',
    all: 'All ways to help',
    search: 'Search this page',
    nothing: 'Nothing here has these words.',
    canUnseen: 'can be done without being seen',
    onlyUnseen: 'Only what can be done without being seen',
    anyTime: 'any time',
    suggest: 'Suggest an entry',
    suggestHow:
      'Entries are files of the kit’s repository. This makes the text of yours; nothing is collected, and nothing leaves the page.',
    labels: {
      name: 'Name',
      url: 'Address',
      what: 'What it is, in a sentence',
      who: 'For whom',
      start: 'How to start',
      unseen: 'How to do it without being seen, if one can',
      want: 'Answers “I want to …”',
      time: 'Time',
    },
    steps: [
      'Copy the text into a new file of that name.',
      'Write the other language too, if you speak it; else say so, and somebody will.',
      'Name the source from which you know it, and the day. No names of people, no photos.',
      'Run “solidarity-kit directory check”, and open a pull request. Without an account: give the text to somebody whom you trust.',
    ],
    file: 'File',
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
    sources: 'على ماذا يستند هذا',
    open: 'افتح',
    read: 'اقرأ النصيحة',
    all: 'كل طرق المساعدة',
    search: 'ابحث في هذه الصفحة',
    nothing: 'لا شيء هنا بهذه الكلمات.',
    canUnseen: 'يمكن فعله في الخفاء',
    onlyUnseen: 'ما يمكن فعله في الخفاء فقط',
    anyTime: 'أي وقت',
    suggest: 'اقترح مدخلًا',
    suggestHow: 'المداخل ملفات في مستودع العُدّة. هنا يُصنع نص ملفك، ولا يُجمع شيء ولا يغادر الصفحة شيء.',
    labels: {
      name: 'الاسم',
      url: 'العنوان',
      what: 'ما هو، في جملة',
      who: 'لمن',
      start: 'كيف تبدأ',
      unseen: 'كيف يُفعل في الخفاء، إن أمكن',
      want: 'يجيب عن «أريد أن …»',
      time: 'الوقت',
    },
    steps: [
      'انسخ النص إلى ملف جديد بهذا الاسم.',
      'اكتب اللغة الأخرى أيضًا إن كنت تتكلمها، وإلا فقل ذلك وسيكتبها غيرك.',
      'اذكر المصدر الذي عرفته منه واليوم. بلا أسماء أشخاص ولا صور.',
      'شغّل الأمر «solidarity-kit directory check» وافتح طلب دمج. ومن دون حساب: أعطِ النص لمن تثق به.',
    ],
    file: 'الملف',
    feeds: 'الجديد: RSS وJSON Feed، وكل المداخل بصيغة JSON',
  },
};
