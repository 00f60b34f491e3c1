// What /privacy and /quiet claim, each claim with the tests that fail when it is not true any more.
import type { HelpLang } from './help-words.ts';

/** A claim and its proof. */
export interface Claim {
  /** The sentence, by language. */
  readonly text: Readonly<Record<HelpLang, string>>;
  /** Files of tests and the names of those in them that prove it. */
  readonly tests: readonly (readonly [file: string, name: string])[];
}

/** What is sent and kept, wherever the kit is. */
export const privacyClaims: readonly Claim[] = [
  {
    text: {
      en: 'What you paste on /verify stays in the page: it is checked there, and sent to nobody.',
      ar: 'ما تلصقه في ‎/verify‎ يبقى في الصفحة: يُفحص فيها ولا يُرسل إلى أحد.',
    },
    tests: [
      [
        'tests/edge/verify.test.ts',
        'words of the kit, in any language, are known; own words are not; nothing of them is sent',
      ],
    ],
  },
  {
    text: {
      en: 'The banner makes one request, to the address in its snippet, sets no cookie, and stores nothing before somebody closes it.',
      ar: 'ترسل اللافتة طلبًا واحدًا إلى العنوان المذكور في مقتطفها، ولا تضع ملفات تعريف ارتباط، ولا تخزّن شيئًا قبل أن يغلقها أحد.',
    },
    tests: [
      [
        'tests/banner/policy.test.ts',
        'one request, to the address in the snippet, and no cookie, nothing stored',
      ],
    ],
  },
  {
    text: {
      en: 'A visit to the page that makes the snippet asks nobody but this service.',
      ar: 'زيارة الصفحة التي تصنع المقتطف لا تسأل أحدًا سوى هذه الخدمة.',
    },
    tests: [
      [
        'tests/config-quality.test.ts',
        'a whole visit asks nobody but the service, and the policy has nothing to block',
      ],
    ],
  },
  {
    text: {
      en: 'What somebody writes on that page is in no request, no query, no cache and no storage: badges and pictures of own words are drawn in the browser, and words, links and dates stand in the part of the address that is not sent.',
      ar: 'ما يكتبه المرء في تلك الصفحة ليس في أي طلب ولا استعلام ولا ذاكرة ولا تخزين: تُرسم الشارات والصور ذات العبارات الخاصة في المتصفح، وتقع العبارات والروابط والتواريخ في جزء العنوان الذي لا يُرسل.',
    },
    tests: [['tests/config-privacy.test.ts', 'leaves the device only by the snippet']],
  },
  {
    text: {
      en: '“Forget everything here” takes away what the page keeps on the device; the browser’s own history is the reader’s to clear.',
      ar: 'يزيل «انسَ كل شيء هنا» ما تحتفظ به الصفحة على الجهاز؛ أما سجل المتصفح نفسه فيمحوه القارئ.',
    },
    tests: [
      [
        'tests/config-privacy.test.ts',
        '“Forget everything here” leaves nothing: no choice, no storage, no cache, no worker',
      ],
    ],
  },
  {
    text: {
      en: 'The directory at /help asks nobody else either.',
      ar: 'ولا يسأل الدليل في ‎/help‎ أحدًا غيرها.',
    },
    tests: [
      [
        'tests/edge/help.test.ts',
        'every entry is there, no wider than a phone, and nobody else is asked',
      ],
    ],
  },
];

/** What only a service can promise. */
export const serviceClaims: readonly Claim[] = [
  {
    text: {
      en: 'The service writes no reader’s address, referrer, browser or query into any log or counter, whatever the level.',
      ar: 'لا تكتب الخدمة عنوان قارئ ولا الصفحة التي جاء منها ولا متصفحه ولا ما طلبه في أي سجل أو عدّاد، مهما كان المستوى.',
    },
    tests: [
      [
        'tests/edge/privacy.test.ts',
        'with every log switched on, nothing of the reader is written or counted',
      ],
    ],
  },
  {
    text: {
      en: 'The log of requests is off unless the operator switches it on; then it has four things: method, route, status, time taken.',
      ar: 'سجل الطلبات مغلق ما لم يفتحه المشغّل، وعندئذ يحوي أربعة أشياء: الطريقة والمسار والحالة والزمن المستغرق.',
    },
    tests: [
      [
        'tests/edge/privacy.test.ts',
        'the access log is off unless switched on, and then has four fields',
      ],
    ],
  },
  {
    text: {
      en: 'An error on the service’s side is logged without what was asked for.',
      ar: 'يُسجَّل الخطأ من جانب الخدمة من دون ما طُلب منها.',
    },
    tests: [
      ['tests/edge/privacy.test.ts', 'an error of our own is logged without what was asked for'],
    ],
  },
  {
    text: {
      en: 'A service that was not told to refresh its figures asks nobody; no visitor can make it ask.',
      ar: 'الخدمة التي لم يُطلب منها تحديث الأعداد لا تسأل أحدًا، ولا يستطيع زائر أن يجعلها تسأل.',
    },
    tests: [
      ['tests/edge/figures.test.ts', 'a service that was not told to refresh asks nobody'],
      [
        'tests/edge/figures.test.ts',
        'a refresh is shown, kept over a restart, and a visitor causes none',
      ],
    ],
  },
];

/** What holds in their place where the kit lies as plain files. */
export const filesClaim: Claim = {
  text: {
    en: 'These are plain files. Whoever runs their host sees, as on any site, which file was asked for, when, and from which address, and may write it down. No program of the kit runs there, counts, or reads that.',
    ar: 'هذه ملفات عادية. من يدير المضيف يرى، كما في أي موقع، أي ملف طُلب ومتى ومن أي عنوان، وقد يدوّن ذلك. ولا يعمل هناك برنامج من العُدّة، ولا يَعُدّ ذلك ولا يقرؤه.',
  },
  tests: [['tests/edge/export.test.ts', 'what is said of privacy is true of files']],
};

/** What is revealed, and to whom; and how to take it back. */
export const quietClaims: readonly Claim[] = [
  {
    text: {
      en: 'A sign without words that you copy names nobody: no word of the kit in the file, in its name, or in the README.',
      ar: 'الرمز الذي تنسخه بلا كلام لا يدل على أحد: لا كلمة عن العُدّة في الملف ولا في اسمه ولا في README.',
    },
    tests: [
      [
        'packages/cli/src/commands/add-quiet.test.ts',
        'nothing that it writes with %s names the kit or what it stands for',
      ],
    ],
  },
  {
    text: {
      en: 'A README or a page with a copied sign or badge loads nothing from any other host.',
      ar: 'ملف README أو صفحة فيها رمز أو شارة منسوخة لا تسأل مضيفًا غير مضيفها.',
    },
    tests: [['tests/quiet.test.ts', 'a page with a copied sign asks its own host and no other']],
  },
  {
    text: {
      en: 'The command sends nothing to anybody when it adds, draws or removes; only “verify” and a snippet that pins a script ask the address that you name.',
      ar: 'لا يرسل الأمر شيئًا إلى أحد حين يضيف أو يرسم أو يزيل؛ ولا يسأل العنوانَ الذي تسمّيه إلا «verify» ومقتطف يثبّت نصًا برمجيًا.',
    },
    tests: [['tests/quiet.test.ts', 'the command opens no connection: %s']],
  },
  {
    text: {
      en: 'A banner under a name of your own (data-tag="site-note"), its script on your own site, says nothing of the kit: not in the page, nor in what is stored when somebody closes it.',
      ar: 'اللافتة باسم تختاره (‎data-tag="site-note"‎) ونصها البرمجي على موقعك لا تدل على العُدّة: لا في الصفحة ولا في ما يُخزَّن عند إغلاقها.',
    },
    tests: [
      [
        'tests/banner/online.test.ts',
        'an element of the site’s own name: nothing in the page, nor in what is stored, says the kit',
      ],
    ],
  },
  {
    text: {
      en: 'A link of the banner does not tell the page that it leads to which site it was followed from.',
      ar: 'رابط اللافتة لا يخبر الصفحة التي يقود إليها من أي موقع جاء الزائر.',
    },
    tests: [['tests/quiet.test.ts', 'who follows the banner’s link is not told of']],
  },
  {
    text: {
      en: 'The page that makes the snippet asks nobody but the service that it is on, also when you search it.',
      ar: 'الصفحة التي تصنع المقتطف لا تسأل إلا الخدمة التي هي عليها، حتى حين تبحث فيها.',
    },
    tests: [
      [
        'tests/config-quality.test.ts',
        'a whole visit asks nobody but the service, and the policy has nothing to block',
      ],
    ],
  },
  {
    text: {
      en: 'A badge on GitHub is fetched by GitHub, not by your reader: the service sees GitHub’s proxy and nothing of the person.',
      ar: 'الشارة على GitHub يجلبها GitHub لا قارئك: ترى الخدمة وكيل GitHub ولا ترى شيئًا عن الشخص.',
    },
    tests: [
      [
        'tests/edge/readme-proxy.test.ts',
        'the proxy passes on what it needs, and asks nothing about the reader',
      ],
    ],
  },
  {
    text: {
      en: 'A banner whose script comes from a host shows that host the address of each reader, as any picture from elsewhere does; the kit’s service does not write it down.',
      ar: 'اللافتة التي يأتي نصها البرمجي من مضيف تُظهر له عنوان كل قارئ، كأي صورة من مكان آخر؛ وخدمة العُدّة لا تكتبه.',
    },
    tests: [
      [
        'tests/banner/policy.test.ts',
        'one request, to the address in the snippet, and no cookie, nothing stored',
      ],
      [
        'tests/edge/privacy.test.ts',
        'with every log switched on, nothing of the reader is written or counted',
      ],
    ],
  },
  {
    text: {
      en: 'A banner whose files lie on your own site asks nobody else: take the package from the page.',
      ar: 'اللافتة التي ملفاتها على موقعك لا تسأل أحدًا غيره: نزّل الحزمة من الصفحة.',
    },
    tests: [
      [
        'tests/config.test.ts',
        'the package shows the banner from another origin, with no other server in reach',
      ],
    ],
  },
  {
    text: {
      en: 'Leaving: “solidarity-kit remove” takes a badge out of a README to the last byte.',
      ar: 'للرجوع: يزيل الأمر «solidarity-kit remove» الشارة من ملف README حتى آخر بايت.',
    },
    tests: [
      ['tests/cli-readmes.test.ts', 'remove --all gives every byte back'],
      [
        'packages/cli/src/commands/add-quiet.test.ts',
        'in %s: once, no server named, out again to the last byte',
      ],
    ],
  },
  {
    text: {
      en: 'What you commit carries your name, your mail address and the time, and stays in the history after you have taken it out.',
      ar: 'ما تودعه في المستودع يحمل اسمك وبريدك والوقت، ويبقى في التاريخ بعد أن تزيله.',
    },
    tests: [
      ['tests/quiet.test.ts', 'what was committed stays in the history, with a name and a time'],
    ],
  },
];

/** What no test can prove, said plainly. */
export const quietAdvice: Readonly<Record<HelpLang, readonly string[]>> = {
  en: [
    'No badge is fine too. Nobody is asked to show anything, and helping without being seen counts as much.',
    'On a shared repository others see who added a badge and who took it out. To take a commit out of the history, everybody who has a copy must agree; ask before you begin.',
    'A link that you write yourself tells the page that it leads to where it was followed from, unless it has rel="noreferrer".',
    'A message can be mild, and a badge can do without the flag: “?icon=olive-branch” puts an olive branch in its place, “?icon=none” nothing.',
    'If you host the kit, choose a name for the domain that says nothing of it, and check that the proxy in front of it does not log visitors’ addresses.',
    'Before you act, ask what happens if your employer, your family or your government sees it. If the answer is bad, choose a way that nobody sees; the directory lists some.',
  ],
  ar: [
    'لا بأس بلا شارة. لا يُطلب من أحد أن يُظهر شيئًا، والمساعدة في الخفاء لها القيمة نفسها.',
    'في المستودع المشترك يرى الآخرون من أضاف شارة ومن أزالها. وإزالة إيداع من التاريخ تحتاج إلى موافقة كل من لديه نسخة، فاسأل قبل أن تبدأ.',
    'الرابط الذي تكتبه بنفسك يخبر الصفحة التي يقود إليها من أين جاء الزائر، ما لم يكن فيه rel="noreferrer".',
    'يمكن للرسالة أن تكون لطيفة، وللشارة أن تستغني عن العلم: يضع ‎?icon=olive-branch‎ غصن زيتون مكانه، ولا يضع ‎?icon=none‎ شيئًا.',
    'إن استضفت العُدّة فاختر للنطاق اسمًا لا يدل عليها، وتأكّد من أن الوكيل الذي أمامها لا يكتب العناوين.',
    'قبل أن تفعل اسأل ماذا يحدث لو رأى ذلك رب عملك أو أهلك أو حكومتك. إن كان الجواب سيئًا فاختر طريقة لا يراها أحد، وفي الدليل بعضها.',
  ],
};
