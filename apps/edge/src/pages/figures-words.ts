// The words of /data and of its feeds, in the two languages of the service's own pages.
import type { CorrectionWords, PlaceId } from '@solidarity-kit/figures';
import type { HelpLang } from './help-words.ts';

/** What the page says around the figures. */
export interface FiguresPageWords {
  readonly title: string;
  readonly lead: string;
  readonly places: Readonly<Record<PlaceId, string>>;
  readonly never: string;
  readonly picture: string;
  /** Before the date of a number that newer rows only repeat. `{date}` */
  readonly carried: string;
  readonly waits: string;
  readonly corrections: CorrectionWords;
  readonly none: string;
  readonly how: string;
  readonly howWhy: string;
  readonly addresses: string;
}

/** By language. */
export const figuresPageWords: Readonly<Record<HelpLang, FiguresPageWords>> = {
  en: {
    title: 'Figures',
    lead: 'What the health ministries and the United Nations have counted, each number with the day on which its source last gave it. All totals are too low: many people are missing or not identified yet.',
    places: { gaza: 'Gaza', 'west-bank': 'West Bank', lebanon: 'Lebanon' },
    never:
      'Numbers of different places are never added up, and no number here ticks up while you watch.',
    picture: 'picture',
    carried: 'The source has not given this number again; its latest files are from {date}.',
    waits: 'A newer number waits until somebody has checked it',
    corrections: {
      title: 'Corrections',
      kinds: {
        fall: '{label}: lowered from {from} ({before}) to {to} ({on}).',
        jump: '{label}: raised at once from {from} ({before}) to {to} ({on}).',
        older: '{label}: from {from} ({before}) to an older report, {to} ({on}).',
      },
      accepted: 'Accepted by the operator of this service on {date}.',
      own: 'As the dataset’s own history shows.',
    },
    none: 'None yet.',
    how: 'To use one',
    howWhy:
      'Each figure is a picture for a README or a page, and JSON with everything that is needed to cite it. In any of the kit’s languages: add ?lang=, for instance ?lang=ar.',
    addresses: 'Every figure as JSON; the log of corrections as JSON, RSS, JSON Feed',
  },
  ar: {
    title: 'الأعداد',
    lead: 'ما أحصته وزارات الصحة والأمم المتحدة، ومع كل عدد اليوم الذي أعلنه فيه مصدره آخر مرة. وكل الأعداد أقل من الواقع: كثيرون مفقودون أو لم تُعرف هوياتهم بعد.',
    places: { gaza: 'غزة', 'west-bank': 'الضفة الغربية', lebanon: 'لبنان' },
    never: 'لا تُجمع أعداد أماكن مختلفة أبدًا، ولا شيء هنا يزداد وأنت تنظر.',
    picture: 'صورة',
    carried: 'لم يعلن المصدر هذا العدد من جديد، وملفاته تمتد إلى {date}.',
    waits: 'هناك عدد أحدث ينتظر أن يتحقق منه شخص',
    corrections: {
      title: 'التصحيحات',
      kinds: {
        fall: '{label}: خُفّض العدد من {from} ({before}) إلى {to} ({on}).',
        jump: '{label}: رُفع العدد دفعة واحدة من {from} ({before}) إلى {to} ({on}).',
        older: '{label}: من {from} ({before}) إلى تقرير أقدم، {to} ({on}).',
      },
      accepted: 'قبِله مشغّل هذه الخدمة في {date}.',
      own: 'كما يظهر في تاريخ البيانات نفسها.',
    },
    none: 'لا شيء بعد.',
    how: 'لاستعمال أحدها',
    howWhy:
      'كل عدد صورة لملف README أو لصفحة، وملف JSON فيه كل ما يلزم للاستشهاد به. وبأي من لغات العُدّة: أضف ‎?lang=‎، مثل ‎?lang=en‎.',
    addresses: 'كل الأعداد بصيغة JSON، وسجل التصحيحات بصيغ JSON وRSS وJSON Feed',
  },
};
