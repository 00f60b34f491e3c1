// A badge on a repository that is not yours alone.
import type { Entry } from '../model.ts';

const entry: Entry = {
  id: 'badge-on-a-shared-repository',
  kind: 'advice',
  wants: ['speak'],
  en: {
    name: 'A badge on a repository that is not yours alone',
    what: 'How to ask, what to write in the pull request, and what to answer to “keep politics out”.',
    who: 'Maintainers and contributors of a shared project.',
    start: 'Ask in an issue before you open a pull request.',
    body: [
      'Ask first. Open an issue, say what you would add and where, and give people time: a badge that half of the maintainers did not want is removed within a week.',
      'Offer the mildest line that says what you mean. “Permanent ceasefire” or “Protect Gaza’s children” speaks for people’s lives and against nobody.',
      'In the pull request write three sentences: what the line says, where it leads, and that it makes no request to anybody and can be taken out in one step.',
      'For example: “This adds one line below the title, ‘Permanent ceasefire now’, which leads to the page of those who make the call. The picture is a file of this repository, so no reader’s browser asks anybody else, and one revert takes it out.”',
      'To “keep politics out”: a README that names a sponsor, a licence or a code of conduct says what its people stand for. Asking that civilians live is of that kind. Then leave it there: an argument in public helps nobody.',
      'If the answer is no, put it on your own profile. A no to a badge is not a no to you.',
    ],
  },
  ar: {
    name: 'شارة على مستودع ليس لك وحدك',
    what: 'كيف تسأل، وماذا تكتب في طلب الدمج، وبماذا تجيب عن «أبعدوا السياسة».',
    who: 'القائمون على مشروع مشترك والمساهمون فيه.',
    start: 'اسأل في مسألة قبل أن تفتح طلب دمج.',
    body: [
      'اسأل أولًا. افتح مسألة، وقل ما الذي تضيفه وأين، وأعطِ الناس وقتًا: فالشارة التي لم يُردها نصف القائمين على المشروع تُزال خلال أسبوع.',
      'اعرض ألطف سطر يقول ما تعنيه. «وقف دائم لإطلاق النار» أو «احموا أطفال غزة» كلام من أجل حياة الناس، وليس ضد أحد.',
      'اكتب في طلب الدمج ثلاث جمل: ما يقوله السطر، وإلى أين يقود، وأنه لا يرسل طلبًا إلى أحد ويُزال بخطوة واحدة.',
      'مثلًا: «يضيف هذا سطرًا واحدًا تحت العنوان، وقف دائم لإطلاق النار الآن، ويقود إلى صفحة أصحاب الدعوة. والصورة ملف في هذا المستودع، فلا يطلب متصفح أي قارئ شيئًا من أحد، ويُزال بتراجع واحد.»',
      'وعن «أبعدوا السياسة»: ملف README الذي يذكر راعيًا أو رخصة أو قواعد سلوك يقول ما يؤمن به أصحابه، وطلب الحياة للمدنيين من هذا الباب. ثم توقف عند ذلك، فالجدال العلني لا يفيد أحدًا.',
      'إن كان الجواب لا فضعها في صفحتك الشخصية. رفض الشارة ليس رفضًا لك.',
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
      title: 'mailcow: a request to take a banner out of the README, and the answer',
      url: 'https://github.com/mailcow/mailcow-dockerized/issues/4508',
      date: '2022-03-14',
    },
    {
      title: 'Kotlin: a badge that was offered and refused',
      url: 'https://github.com/JetBrains/kotlin/pull/5149',
      date: '2023-06-18',
    },
  ],
};
export default entry;
