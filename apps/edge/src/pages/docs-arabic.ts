// The API's own descriptions in Arabic, by their English texts, which stand beside the routes and in the table of options.

/** What an option takes, and what it has when it is left out. */
const phrases: Readonly<Record<string, string>> = {
  none: 'لا شيء',
  'words of at most 500 characters': 'كلمات لا تزيد على 500 حرف',
  'words of at most 280 characters': 'كلمات لا تزيد على 280 حرفًا',
  'a name (brightgreen, red, rebeccapurple, …), hex (9e1b32, #9e1b32), rgb(…), hsl(…) or another CSS colour':
    'اسم لون (`brightgreen`، `red`، `rebeccapurple`، …)، أو رقم سداسي عشري (`9e1b32`، `#9e1b32`)، أو `rgb(…)` أو `hsl(…)` أو لون آخر من ألوان CSS',
  'the name of a brand that Simple Icons has or had, such as github; or a data: address of an image of at most 10 kB':
    'اسم علامة توجد أو وُجدت في Simple Icons، مثل `github`؛ أو عنوان `data:` لصورة لا تزيد على 10 كيلوبايت',
  'a language tag such as ar or pt-BR; up to eight with commas between them, of which a reader sees their own; or auto':
    'وسم لغة مثل `ar` أو `pt-BR`؛ أو ثمانية على الأكثر بينها فواصل، يرى كل قارئ منها لغته؛ أو `auto`',
  'an https, http or mailto address': 'عنوان `https` أو `http` أو `mailto`',
  'a whole number of seconds from 0 to 999999999999': 'عدد صحيح من الثواني من 0 إلى 999999999999',
  'a whole number of pixels of a PNG for each CSS pixel from 1 to 4':
    'عدد صحيح من نقاط PNG لكل نقطة CSS، من 1 إلى 4',
  'the id of a figure, such as gaza-children-killed': 'معرّف رقم، مثل `gaza-children-killed`',
  "the message's own": 'كلمات الرسالة نفسها',
  "the message's short words": 'كلمات الرسالة القصيرة',
  "the message's sentence; none below a headline of your own":
    'جملة الرسالة؛ ولا شيء تحت عنوان من كلماتك',
  'none; the message’s sentence stands there': 'لا شيء، وتبقى جملة الرسالة في مكانها',
  "the campaign's; light grey for own words": 'لون الحملة؛ ورمادي فاتح لكلماتك',
  "the campaign's; #555 for own words": 'لون الحملة؛ و`#555` لكلماتك',
  "the campaign's; none for own words": 'أيقونة الحملة؛ ولا شيء لكلماتك',
  "the brand's": 'لون العلامة',
  'a square; auto lets a wide logo take all of the height':
    'مربع؛ و`auto` يجعل الشعار العريض بارتفاع الشارة كله',
  'en for messages; none for own words': '`en` للرسائل؛ ولا شيء لكلماتك',
  "the service's": 'ما تضعه الخدمة',
  'card, 1200 × 630; a hero has one size': '`card` بقياس 1200 × 630؛ وللصورة العريضة قياس واحد',
};

const texts: Readonly<Record<string, string>> = {
  Badges: 'الشارات',
  'Images for READMEs and pages.': 'صور لملفات README وللصفحات.',
  Pictures: 'الصور',
  'Heroes for READMEs, and cards to share.': 'صور عريضة لملفات README، وبطاقات للمشاركة.',
  Figures: 'الأرقام',
  'What was last reported, with its day and its source.': 'آخر ما أُعلن، مع يومه ومصدره.',
  Directory: 'الدليل',
  'Who works on what, and how to help.': 'من يعمل على ماذا، وكيف تساعد.',
  Registry: 'السجل',
  'What can be said, as data.': 'ما يمكن قوله، على هيئة بيانات.',
  Banner: 'اللافتة',
  'The script of the banner.': 'النص البرمجي للافتة.',
  Operation: 'التشغيل',
  'For whoever runs the service.': 'لمن يشغّل الخدمة.',
  'The badge of a message': 'شارة رسالة',
  'A message id, or `default` for the message that is current. The suffix .svg (or none), .png or .json picks the form. `lang=auto` follows `Accept-Language`.':
    'معرّف رسالة، أو `default` للرسالة الراهنة. اللاحقة `.svg` (أو بلا لاحقة) أو `.png` أو `.json` تحدد الصيغة. و`lang=auto` يتبع `Accept-Language`.',
  'a message id, or default; with .svg, .png, .json or nothing':
    'معرّف رسالة، أو `default`؛ مع `.svg` أو `.png` أو `.json` أو بلا لاحقة',
  'a message id, or default; with .svg or .png': 'معرّف رسالة، أو `default`؛ مع `.svg` أو `.png`',
  'a message id, or default': 'معرّف رسالة، أو `default`',
  'The badge. An option that cannot be used is left out, and `Solidarity-Kit-Ignored` says which and why. A badge that has no words says so, and `Solidarity-Kit-Error` says it to programs.':
    'الشارة. يُترك كل خيار لا يمكن استخدامه، وتبيّن `Solidarity-Kit-Ignored` أيّها ولماذا. والشارة التي لا كلمات لها تقول ذلك، وتنقله `Solidarity-Kit-Error` إلى البرامج.',
  'The client has these bytes.': 'هذه البايتات موجودة لدى العميل.',
  'There are no words to draw, or an option has a bad value and `strict=1` was asked for; only for `.json` and for clients that ask for JSON.':
    'لا كلمات لتُرسم، أو لأحد الخيارات قيمة غير صالحة وقد طُلب `strict=1`؛ وذلك لعناوين `.json` وللعملاء الذين يطلبون JSON فقط.',
  'No message has this name; pictures say so with status 200.':
    'لا توجد رسالة بهذا الاسم؛ والصور تقول ذلك بالحالة 200.',
  'Too many PNGs are being drawn; `Retry-After` says when to come back.':
    'تُرسم الآن صور PNG كثيرة؛ وتبيّن `Retry-After` متى تعود.',
  'Any text, in the grammar of shields.io': 'أي نص، بقواعد shields.io',
  '`LABEL-MESSAGE-COLOR` or `MESSAGE-COLOR`. Two dashes make a dash, an underscore or %20 a space, two underscores an underscore. The suffix .svg (or none), .png or .json picks the form.':
    '`LABEL-MESSAGE-COLOR` أو `MESSAGE-COLOR`. الشرطتان تصيران شرطة واحدة، والشرطة السفلية أو `%20` مسافة، والشرطتان السفليتان شرطة سفلية. واللاحقة `.svg` (أو بلا لاحقة) أو `.png` أو `.json` تحدد الصيغة.',
  'LABEL-MESSAGE-COLOR or MESSAGE-COLOR': '`LABEL-MESSAGE-COLOR` أو `MESSAGE-COLOR`',
  'Any text, in the query': 'أي نص، في الاستعلام',
  'The query form of shields.io. `/static/v1.png` and `/static/v1.json` give the other forms.':
    'صيغة الاستعلام في shields.io. ويعطي `/static/v1.png` و`/static/v1.json` الصيغتين الأخريين.',
  'A wide picture for the top of a README, 1280 × 360':
    'صورة عريضة لأعلى ملف README، بقياس 1280 × 360',
  'The suffix .svg (or none) or .png picks the form. `headline` and `subline` take words of your own; such pictures are drawn one after the other.':
    'اللاحقة `.svg` (أو بلا لاحقة) أو `.png` تحدد الصيغة. ويأخذ `headline` و`subline` كلماتك؛ وهذه الصور تُرسم واحدة بعد الأخرى.',
  'Too many pictures are being drawn; the picture says so, and `Retry-After` when to come back.':
    'تُرسم الآن صور كثيرة؛ والصورة تقول ذلك، وتبيّن `Retry-After` متى تعود.',
  'A picture to share, 1200 × 630 for link previews, and other sizes':
    'صورة للمشاركة، بقياس 1200 × 630 لمعاينة الروابط، وبقياسات أخرى',
  'As a hero, in the size that `size` names.': 'كالصورة العريضة، بالقياس الذي يحدده `size`.',
  'Every message with its words in every language': 'كل الرسائل بكلماتها في كل اللغات',
  'The messages, and the id that `default` means today. Also at /schema/messages.json as a JSON Schema.':
    'الرسائل، والمعرّف الذي يعنيه `default` اليوم. وهناك أيضًا مخطط JSON Schema في `/schema/messages.json`.',
  'Every campaign and every language': 'كل الحملات وكل اللغات',
  'The campaigns and locales. Also at /schema/campaigns.json as a JSON Schema.':
    'الحملات واللغات. وهناك أيضًا مخطط JSON Schema في `/schema/campaigns.json`.',
  'Who works on what, and how to help': 'من يعمل على ماذا، وكيف تساعد',
  'The page is /help; feeds of what is new are /help.rss and /help.feed.json.':
    'الصفحة في `/help`؛ وخلاصتا الجديد في `/help.rss` و`/help.feed.json`.',
  'Every entry, in English and Arabic.': 'كل المدخلات، بالإنجليزية والعربية.',
  'A figure with the day on which it was last reported, and who says so':
    'رقم مع اليوم الذي أُعلن فيه آخر مرة، ومن أعلنه',
  'The suffix .svg (or none), .png or .json picks the form. Numbers come from the daily files of Tech for Palestine’s datasets; one that its source has not given again keeps the day on which it did.':
    'اللاحقة `.svg` (أو بلا لاحقة) أو `.png` أو `.json` تحدد الصيغة. والأعداد من الملفات اليومية لبيانات Tech for Palestine؛ وما لم يُعِد مصدره إعلانه يبقى معه اليوم الذي أُعلن فيه.',
  'a figure of /data.json; with .svg, .png, .json or nothing':
    'رقم من `/data.json`؛ مع `.svg` أو `.png` أو `.json` أو بلا لاحقة',
  'No figure has this name; pictures say so with status 200.':
    'لا يوجد رقم بهذا الاسم؛ والصور تقول ذلك بالحالة 200.',
  'Every figure': 'كل الأرقام',
  'The figures, in English.': 'الأرقام، بالإنجليزية.',
  'Numbers that were corrected, and numbers that wait for a person to check them':
    'أعداد صُحّحت، وأعداد تنتظر من يتحقق منها',
  'Oldest first.': 'الأقدم أولًا.',
  'Every change of a message’s words, each entry with the hash of the one before':
    'كل تغيير في كلمات رسالة، ومع كل مدخل بصمة المدخل الذي قبله',
  'Oldest first: day, message, revision, old and new words by language, and why. `previous` is `sha384-…` of the entry before, as one line of JSON. Also as feeds, newest first: /history.rss and /history.feed.json.':
    'الأقدم أولًا: اليوم والرسالة والمراجعة والكلمات القديمة والجديدة بحسب اللغة، والسبب. و`previous` هو `sha384-…` للمدخل السابق في سطر JSON واحد. وهناك أيضًا خلاصتان، الأحدث أولًا: `/history.rss` و`/history.feed.json`.',
  'The entries.': 'المدخلات.',
  'The page about a message: who says it, its sources, what one can do':
    'الصفحة التي عن الرسالة: من يقولها، ومصادرها، وما يمكن فعله',
  'For people, without JavaScript, in every language of the kit: `?lang=` or the reader’s browser decides. /about lists all messages.':
    'للناس، بلا JavaScript، بكل لغات العُدّة: يحددها `?lang=` أو متصفح القارئ. و`/about` فيها كل الرسائل.',
  'The page.': 'الصفحة.',
  'No message has this name.': 'لا توجد رسالة بهذا الاسم.',
  'oEmbed for addresses of this service': 'oEmbed لعناوين هذه الخدمة',
  'the address of a badge or page of this service, whole or from its first slash':
    'عنوان شارة أو صفحة في هذه الخدمة، كاملًا أو من أول شرطة مائلة فيه',
  'a whole number of pixels, 1 to 99999': 'عدد صحيح من النقاط، من 1 إلى 99999',
  'oEmbed 1.0; text/xml with format=xml.': '‏oEmbed 1.0؛ و`text/xml` مع `format=xml`.',
  'A parameter is missing or has a bad value.': 'خيار ناقص أو قيمته غير صالحة.',
  'The address is not one of this service.': 'العنوان ليس من هذه الخدمة.',
  'The banner’s script, newest; /banner@VERSION.js never changes, for SRI':
    'أحدث نص برمجي للافتة؛ أما `/banner@VERSION.js` فلا يتغيّر أبدًا، ليُتحقق منه بـ SRI',
  'The script.': 'النص البرمجي.',
  'Version, day and hashes of the newest release: what a snippet pins':
    'رقم أحدث إصدار ويومه وبصماته: ما يثبّته المقتطف',
  'The release.': 'الإصدار.',
  'Every release, oldest first, each with the hash of the entry before':
    'كل الإصدارات، الأقدم أولًا، ومع كل واحد بصمة الذي قبله',
  'The releases.': 'الإصدارات.',
  'Liveness and the build’s version': 'هل تعمل الخدمة، وإصدار البناء',
  'The service can draw.': 'تستطيع الخدمة أن ترسم.',
  'Answers by route and status, for Prometheus':
    'الاستجابات بحسب المسار والحالة، لبرنامج Prometheus',
  'Exposition format 0.0.4.': 'صيغة العرض 0.0.4.',
};

/** Values that stay as they are: `light, dark, auto`, `0`. */
const values = /^[\w-]+(, [\w-]+)*$/;

const phrase = (text: string): string | undefined =>
  phrases[text] ??
  (values.test(text)
    ? text
        .split(', ')
        .map((value) => `\`${value}\``)
        .join('، ')
    : undefined);

/**
 * A description in Arabic, code between backticks as in the English one; nothing for a text that has none.
 *
 * @param text in English, of a route, or of an option as `allowed. Default: value`
 */
export function arabicOf(text: string): string | undefined {
  const whole = texts[text];
  if (whole !== undefined) return whole;
  const at = text.lastIndexOf('. Default: ');
  const allowed = phrase(at < 0 ? text : text.slice(0, at));
  if (at < 0 || allowed === undefined) return allowed;
  const absent = phrase(text.slice(at + '. Default: '.length));
  return absent === undefined ? undefined : `${allowed}. وإن تُرك: ${absent}`;
}
