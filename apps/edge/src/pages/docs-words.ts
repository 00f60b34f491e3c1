// The words of the page that describes the API, in its two languages. The API's own names and descriptions stay English.

const en = {
  lang: 'en',
  title: 'The service, described',
  lead: 'Every address here, what it takes and what it gives. Nothing on this page, and nothing in the service, counts or remembers who asks.',
  document: 'The same as an OpenAPI 3.1 document',
  back: 'Make a badge or a banner',
  parameters: 'Options',
  answers: 'Answers',
  required: 'required',
  errors: 'When something is wrong',
  errorsText:
    'A picture says it in words, with status 200 and a life of one minute, since image proxies show no other status; the header Solidarity-Kit-Error says it to programs. Addresses that end in .json, and clients that ask for JSON, get problem+json with its true status.',
  security: 'Report a security problem',
  securityText:
    'Please write to whoever runs this service, in private, before you publish. For the kit itself use the security page of its repository.',
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
  title: 'وصف الخدمة',
  lead: 'كل عنوان هنا: ما يأخذه وما يعطيه. لا شيء في هذه الصفحة ولا في الخدمة يَعُدّ من يسأل أو يتذكّره.',
  document: 'الوصف نفسه بصيغة OpenAPI 3.1',
  back: 'اصنع شارة أو لافتة',
  parameters: 'الخيارات',
  answers: 'الاستجابات',
  required: 'مطلوب',
  errors: 'حين يقع خطأ',
  errorsText:
    'تشرح الصورة الخطأ بالكلمات، وحالتها 200 وتُحفظ دقيقة واحدة، لأن وكلاء الصور لا يعرضون حالة غيرها؛ وتنقله الترويسة Solidarity-Kit-Error إلى البرامج. أما العناوين المنتهية بـ ‎.json‎ والبرامج التي تطلب JSON فتتلقى problem+json بحالته الحقيقية.',
  security: 'الإبلاغ عن مشكلة أمنية',
  securityText:
    'يُرجى مراسلة من يشغّل هذه الخدمة برسالة خاصة قبل النشر. أما العُدّة نفسها فاستخدم صفحة الأمان في مستودعها.',
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
