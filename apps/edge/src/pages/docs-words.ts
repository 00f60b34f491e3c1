// The words of the page that describes the API, in its two languages; the API's own descriptions in Arabic are in docs-arabic.ts.

const en = {
  lang: 'en',
  title: 'Docs',
  contents: 'Contents',
  how: 'How it works',
  howTexts: [
    'A badge is a picture with an address. Put the address into a README; whoever opens it sees the badge, drawn here, with its letters as shapes, so that it reads right in every script.',
    'A banner is a script with a version and a hash in its tag. The browser runs exactly that file or none; it sends nothing, sets no cookie, and stores nothing before a reader closes it.',
    'The address “default” says whatever is current and changes with events. Every other name keeps its meaning for ever; better words are a new revision, in a public history.',
    'The page that makes the snippet draws badges in the browser. What somebody writes there reaches no server before they paste it.',
    'All of it can be hosted by yourself: as a service, or as plain files that the command writes.',
  ],
  source: 'Source',
  sourceTexts: [
    'The kit is free software under the MIT licence, with tests for what is said here. Whoever runs this service has its source and has to be able to give it to you; a package with the banner and its licence can be taken from the page.',
    'Fonts are under the SIL Open Font License, emoji art (Twemoji) under CC BY 4.0.',
  ],
  messages: 'All messages',
  message: 'Message',
  address: 'Address',
  shown: 'Badge',
  privacy: 'Privacy',
  lead: 'Every address here, what it takes and what it gives. Nothing on this page, and nothing in the service, counts or remembers who asks.',
  document: 'The same as an OpenAPI 3.1 document',
  back: 'Make a badge or a banner',
  parameters: 'Options',
  answers: 'Answers',
  required: 'required',
  copy: 'Copy',
  copied: 'Copied',
  copyFailed:
    'The browser does not allow copying here. The address is selected: copy it with the keyboard.',
  errors: 'When something is wrong',
  errorsText:
    'A picture says it in words, with status 200 and a life of one minute, since image proxies show no other status; the header Solidarity-Kit-Error says it to programs. Addresses that end in .json, and clients that ask for JSON, get problem+json with its true status.',
  security: 'Report a security problem',
  securityText:
    'Please write to whoever runs this service, in private, before you publish. For the kit itself use the security page of its repository.',
  files: {
    lead: 'What lies here, and under which names. These are plain files: no program answers, so that language and style are in the name. A service of the kit has the same names.',
    names: 'Names',
    badge: 'badge; flat-square, for-the-badge, plastic, social and tatreez stand beside flat',
    badgePng: 'the same for places that take no SVG, with two pixels for each CSS pixel',
    short: 'badge, data about it; default is a copy of the message that was current',
    picture: 'picture for a README; card for link previews',
    about: 'what a message says, who says it, sources',
    figure: 'a figure with its day and its source',
    data: 'the messages as data, and how their words changed',
    banner: 'the banner, by version; its hash is in releases.json',
    list: 'every file with its size and its hash',
    rest: 'A badge with your own words is drawn by the page, for you to save. Only a service draws badges of any words by address, other designs of heroes and cards, and answers /oembed.',
  },
  problems: {
    'bad-value': 'An option has a value that it cannot take; option, given and allowed say which.',
    'unknown-message': 'No message has the name in the path; /messages.json has them all.',
    'not-found': 'There is nothing at this address.',
    'method-not-allowed': 'Only GET, HEAD and OPTIONS.',
    busy: 'Too many PNGs are being drawn; come back after Retry-After seconds.',
    internal: 'An error on our side.',
  },
};

const ar: typeof en = {
  lang: 'ar',
  title: 'التوثيق',
  contents: 'المحتويات',
  how: 'كيف تعمل',
  howTexts: [
    'الشارة صورة لها عنوان. ضع العنوان في ملف README، فيرى كل من يفتحه الشارة مرسومة هنا، وحروفها أشكال، فتُقرأ قراءة صحيحة في كل أنظمة الكتابة.',
    'اللافتة نص برمجي في وسمه إصداره وبصمته. يشغّل المتصفح هذا الملف بعينه أو لا شيء؛ وهي لا ترسل شيئًا، ولا تضع ملفات تعريف ارتباط، ولا تخزّن شيئًا قبل أن يغلقها قارئ.',
    'العنوان default يقول الرسالة الراهنة ويتغيّر مع الأحداث. وكل اسم آخر يحفظ معناه دائمًا؛ وتحسين الكلمات مراجعة جديدة في سجل علني.',
    'الصفحة التي تصنع المقتطف ترسم الشارات في المتصفح. ولا يصل ما يكتبه المرء فيها إلى أي خادم قبل أن يلصقه.',
    'ويمكنك أن تستضيفها كلها بنفسك: خدمةً، أو ملفات عادية يكتبها الأمر.',
  ],
  source: 'الشيفرة',
  sourceTexts: [
    'العُدّة برنامج حر برخصة MIT، ومعها اختبارات لما يقال هنا. من يشغّل هذه الخدمة لديه شيفرتها ويستطيع أن يعطيك إياها؛ ويمكن تنزيل حزمة فيها اللافتة ورخصتها من الصفحة.',
    'الخطوط برخصة SIL Open Font License، ورسوم الإيموجي (Twemoji) برخصة CC BY 4.0.',
  ],
  messages: 'كل الرسائل',
  message: 'الرسالة',
  address: 'العنوان',
  shown: 'الشارة',
  privacy: 'الخصوصية',
  lead: 'كل عنوان هنا: ما يأخذه وما يعطيه. لا شيء في هذه الصفحة ولا في الخدمة يَعُدّ من يسأل أو يتذكّره.',
  document: 'الوصف نفسه بصيغة OpenAPI 3.1',
  back: 'اصنع شارة أو لافتة',
  parameters: 'الخيارات',
  answers: 'الاستجابات',
  required: 'مطلوب',
  copy: 'نسخ',
  copied: 'نُسخ',
  copyFailed: 'لا يسمح المتصفح بالنسخ هنا. العنوان محدّد: انسخه بلوحة المفاتيح.',
  errors: 'حين يقع خطأ',
  errorsText:
    'تشرح الصورة الخطأ بالكلمات، وحالتها 200 وتُحفظ دقيقة واحدة، لأن وكلاء الصور لا يعرضون حالة غيرها؛ وتنقله الترويسة Solidarity-Kit-Error إلى البرامج. أما العناوين المنتهية بـ ‎.json‎ والبرامج التي تطلب JSON فتتلقى problem+json بحالته الحقيقية.',
  security: 'الإبلاغ عن مشكلة أمنية',
  securityText:
    'يُرجى مراسلة من يشغّل هذه الخدمة برسالة خاصة قبل النشر. أما العُدّة نفسها فاستخدم صفحة الأمان في مستودعها.',
  files: {
    lead: 'ما الموجود هنا وبأي أسماء. هذه ملفات عادية: لا برنامج يجيب، ولذلك تقع اللغة والنمط في الاسم. ولخدمة العُدّة الأسماء نفسها.',
    names: 'الأسماء',
    badge: 'شارة؛ وإلى جانب flat: ‏flat-square وfor-the-badge وplastic وsocial وtatreez',
    badgePng: 'الشارة نفسها لما لا يقبل SVG، بنقطتين لكل نقطة CSS',
    short: 'شارة، وبيانات عنها؛ وdefault نسخة من الرسالة التي كانت راهنة',
    picture: 'صورة لملف README؛ وبطاقة لمعاينة الروابط',
    about: 'ما تقوله رسالة، ومن يقوله، ومصادره',
    figure: 'عدد مع يومه ومصدره',
    data: 'الرسائل بياناتٍ، وكيف تغيّرت كلماتها',
    banner: 'اللافتة بحسب الإصدار؛ وبصمتها في releases.json',
    list: 'كل ملف بحجمه وبصمته',
    rest: 'الشارة التي فيها كلماتك ترسمها الصفحة لتحفظها. والخدمة وحدها ترسم شارات بأي كلمات من العنوان، وتصاميم أخرى للصور والبطاقات، وتجيب في ‎/oembed‎.',
  },
  problems: {
    'bad-value': 'لأحد الخيارات قيمة لا يقبلها؛ الحقول option وgiven وallowed تبيّن التفاصيل.',
    'unknown-message': 'لا توجد رسالة بهذا الاسم؛ كلها في ‎/messages.json‎.',
    'not-found': 'لا توجد صفحة على هذا العنوان.',
    'method-not-allowed': 'GET وHEAD وOPTIONS فقط.',
    busy: 'تُرسم الآن صور PNG كثيرة؛ أعد المحاولة بعد عدد الثواني المذكور في Retry-After.',
    internal: 'خطأ من جانبنا.',
  },
};

/** Words by locale. */
export const docsWords = { en, ar };

/** The page's words. */
export type DocsWords = typeof en;
