// The words of /verify, in the two languages of the service's own pages. Those of the script go to the page as data.
import type { SignatureState } from '@solidarity-kit/campaigns/feed';
import type { HelpLang } from '../pages/help-words.ts';

/** What the script says. Placeholders stand in braces. */
export interface VerifyWords {
  readonly label: string;
  readonly check: string;
  readonly otherKeys: string;
  readonly otherKeysHow: string;
  readonly keysLabel: string;
  readonly empty: string;
  readonly badKeys: string;
  readonly failed: string;
  readonly good: string;
  /** `{why}` */
  readonly refused: string;
  /** By what `verifyFeed` says in English. */
  readonly reasons: Readonly<Record<string, string>>;
  /** `{kid}` */
  readonly states: Readonly<Record<SignatureState, string>>;
  readonly unchecked: string;
  /** `{name}` `{url}` */
  readonly by: string;
  /** `{sequence}` `{issued}` `{expires}` */
  readonly dates: string;
  /** `{url}` */
  readonly leads: string;
  readonly ours: string;
  /** `{id}` `{revision}` `{lang}` */
  readonly found: string;
  /** `{id}` `{revision}` */
  readonly foundAddress: string;
  /** `{who}` */
  readonly who: string;
  readonly whoever: string;
  readonly notSigned: string;
  readonly about: string;
  readonly former: string;
  /** An address at another host, `{host}`. */
  readonly elsewhere: string;
  readonly unknown: string;
  readonly unknownWhy: string;
}

/** By language. */
export const verifyWords: Readonly<Record<HelpLang, VerifyWords>> = {
  en: {
    label: 'A signed feed, the words of a badge or a banner, or a badge’s address',
    check: 'Check',
    otherKeys: 'Check with other keys',
    otherKeysHow:
      'Paste the list of keys that a campaign has published. Without one, the keys of this service count.',
    keysLabel: 'List of trusted keys, JSON',
    empty: 'There is nothing to check yet.',
    badKeys:
      'This is no list of keys: it has “keys” and “hosts”, as “solidarity-kit feed rotate” writes it.',
    failed: 'The kit’s own words could not be read from this service. Try again.',
    good: 'Good: signed by enough of the trusted keys, and current.',
    refused: 'Refused: {why}. A reader would keep the built-in message.',
    reasons: {},
    states: {
      trusted: '✓ {kid}: a trusted key made this signature.',
      'unknown-key': '✗ {kid}: not a trusted key.',
      'out-of-time': '✗ {kid}: the key is not valid at this time.',
      invalid: '✗ {kid}: the signature does not fit what stands in the feed.',
    },
    unchecked: 'What stands in it, not to be believed:',
    by: 'Said by: {name} ({url})',
    dates: 'Number {sequence}, issued {issued}, expires {expires} (UTC)',
    leads: 'The link leads to {url}',
    ours: 'These are words of the kit.',
    found: 'Message “{id}”, revision {revision}, in: {lang}',
    foundAddress: 'The address names the message “{id}”, now at revision {revision}.',
    elsewhere:
      'It is an address of {host}, not of this service: what that host draws there, this page cannot know.',
    who: 'Who says it: {who}',
    whoever: 'whoever shows it',
    notSigned:
      'Built-in words have no signature of their own: the script that carries them is pinned by its hash, and every change is in the chained list at /history.json.',
    about: 'Sources, and what was said before',
    former: 'The kit used to say this; the words have changed since.',
    unknown: 'Nobody here has signed this, and these are not words of the kit.',
    unknownWhy:
      'Anybody can put words of their own on a badge or a banner. Then whoever shows it says it.',
  },
  ar: {
    label: 'خلاصة موقّعة، أو كلمات شارة أو لافتة، أو عنوان شارة',
    check: 'تحقّق',
    otherKeys: 'التحقق بمفاتيح أخرى',
    otherKeysHow: 'الصق قائمة المفاتيح التي نشرتها حملة. وإلا فمفاتيح هذه الخدمة هي المعتمدة.',
    keysLabel: 'قائمة المفاتيح الموثوقة بصيغة JSON',
    empty: 'لا شيء للتحقق منه بعد.',
    badKeys:
      'ليست هذه قائمة مفاتيح: فيها «keys» و«hosts» كما يكتبها الأمر «solidarity-kit feed rotate».',
    failed: 'تعذّرت قراءة كلمات العُدّة من هذه الخدمة. حاول مجددًا.',
    good: 'سليمة: وقّعها عدد كافٍ من المفاتيح الموثوقة، وما زالت سارية.',
    refused: 'مرفوضة: {why}. ولو وصلت قارئًا لبقيت الرسالة المدمجة.',
    reasons: {
      'too long': 'أطول من اللازم',
      'too many signatures': 'التواقيع أكثر من اللازم',
      'not enough trusted signatures': 'لا يكفي عدد التواقيع الموثوقة',
      'not a feed': 'ليست خلاصة',
      'issued in the future': 'تاريخ إصدارها في المستقبل',
      expired: 'انتهت صلاحيتها',
      'lives too long': 'صلاحيتها أطول من المسموح',
      'older than what is known': 'أقدم مما هو معروف',
      'sequence runs ahead of time': 'رقمها يسبق زمنها',
      'no name of who says so': 'لا تذكر من يقولها',
      'no message': 'لا رسالة فيها',
      'no revision': 'لا رقم مراجعة فيها',
      'link to an unknown host': 'رابطها إلى مضيف غير معروف',
      'no English words': 'لا كلمات إنجليزية فيها',
      'words that cannot be shown': 'فيها كلمات لا يمكن عرضها',
    },
    states: {
      trusted: '✓ {kid}: هذا التوقيع من مفتاح موثوق.',
      'unknown-key': '✗ {kid}: ليس مفتاحًا موثوقًا.',
      'out-of-time': '✗ {kid}: المفتاح غير صالح في هذا الوقت.',
      invalid: '✗ {kid}: التوقيع لا يطابق ما في الخلاصة.',
    },
    unchecked: 'ما ورد فيها، ولا يُصدَّق:',
    by: 'تقولها: {name} ({url})',
    dates: 'الرقم {sequence}، صدرت {issued}، وتنتهي {expires} (بالتوقيت العالمي)',
    leads: 'يقود الرابط إلى {url}',
    ours: 'هذه كلمات من العُدّة.',
    found: 'الرسالة «{id}»، المراجعة {revision}، باللغة: {lang}',
    foundAddress: 'يسمّي العنوان الرسالة «{id}»، وهي الآن في المراجعة {revision}.',
    elsewhere: 'هذا عنوان على {host} لا على هذه الخدمة: ولا تعرف هذه الصفحة ما يرسمه ذلك المضيف.',
    who: 'من يقولها: {who}',
    whoever: 'من يعرضها',
    notSigned:
      'الكلمات المدمجة لا توقيع خاصًا لها: فالنص البرمجي الذي يحملها مثبّت ببصمته، وكل تغيير مسجّل في القائمة المتسلسلة ‎/history.json‎.',
    about: 'المصادر، وما كان يُقال من قبل',
    former: 'كانت العُدّة تقول هذا، ثم تغيّرت الكلمات.',
    unknown: 'لم يوقّع أحد هنا على هذا، وليست هذه كلمات من العُدّة.',
    unknownWhy: 'يستطيع أي شخص أن يضع كلماته في شارة أو لافتة، وعندئذ يقولها من يعرضها.',
  },
};
