// Hebrew.
import type { LocaleFile } from '../locale.ts';

const he: LocaleFile = {
  tag: 'he',
  name: 'עברית',
  reviewed: false,
  notes: [
    'calls are infinitives (“to protect …”), which address everyone without a gender.',
    'ceasefire-now, headline: “Calling for a ceasefire in Gaza now.”',
    'end-the-siege: מצור is siege; some organisations say סגר (closure).',
    'protect-civilians, protect-journalists: אזרחים means both civilians and citizens; here the context decides.',
    'remember-their-names, headline: “Each one of those killed in Gaza had a name”; it may call to mind the poem “Everyone has a name”.',
    'no-tech-for-*: “No to technology in the service of …”; the article of האפרטהייד is the general one of abstract nouns.',
  ],
  campaigns: {
    ceasefire: { name: 'הפסקת אש', label: 'פלסטין' },
    palestine: { name: 'פלסטין', label: 'סולידריות' },
    'no-tech-for-apartheid': { name: 'לא לטכנולוגיה בשירות האפרטהייד', label: 'עובדי הייטק' },
    'no-azure-for-apartheid': { name: 'לא לאז׳ור בשירות האפרטהייד', label: 'עובדי הייטק' },
    'no-tech-for-ice': { name: 'לא לטכנולוגיה בשירות ICE', label: 'עובדי הייטק' },
  },
  messages: {
    'ceasefire-now': {
      badge: 'הפסקת אש עכשיו',
      headline: 'קוראים להפסקת אש בעזה עכשיו.',
      action: 'לפעול עכשיו',
      alt: 'פלסטין: הפסקת אש עכשיו',
    },
    'permanent-ceasefire': {
      badge: 'הפסקת אש קבועה עכשיו',
      headline: 'קוראים להפסקת אש קבועה בעזה.',
      action: 'לפעול עכשיו',
      alt: 'פלסטין: הפסקת אש קבועה עכשיו',
    },
    'uphold-the-ceasefire': {
      badge: 'לשמור על הפסקת האש',
      headline: 'לשמור על הפסקת האש בעזה, ולדאוג שתחזיק מעמד.',
      action: 'לפעול עכשיו',
      alt: 'פלסטין: לשמור על הפסקת האש',
    },
    'let-aid-in': {
      badge: 'לאפשר כניסת סיוע לעזה',
      headline: 'לאפשר כניסת מזון, מים ותרופות לעזה.',
      action: 'למידע נוסף',
      alt: 'פלסטין: לאפשר כניסת סיוע לעזה',
    },
    'end-the-siege': {
      badge: 'להסיר את המצור מעל עזה',
      headline: 'לפתוח את המעברים. להסיר את המצור מעל עזה.',
      action: 'למידע נוסף',
      alt: 'פלסטין: להסיר את המצור מעל עזה',
    },
    'protect-civilians': {
      badge: 'להגן על האזרחים בעזה',
      headline: 'אזרחים אינם מטרה. להגן על תושבי עזה.',
      action: 'למידע נוסף',
      alt: 'פלסטין: להגן על האזרחים בעזה',
    },
    'protect-children': {
      badge: 'להגן על ילדי עזה',
      headline: 'לכל ילד וילדה יש זכות לגדול. להגן על ילדי עזה.',
      action: 'למידע נוסף',
      alt: 'פלסטין: להגן על ילדי עזה',
    },
    'protect-journalists': {
      badge: 'להגן על העיתונאים בעזה',
      headline: 'עיתונאים הם אזרחים. להגן על מי שמדווחים מעזה.',
      action: 'למידע נוסף',
      alt: 'פלסטין: להגן על העיתונאים בעזה',
    },
    'protect-health-workers': {
      badge: 'להגן על צוותי הרפואה בעזה',
      headline: 'בתי החולים חייבים להיות בטוחים. להגן על צוותי הרפואה בעזה.',
      action: 'למידע נוסף',
      alt: 'פלסטין: להגן על צוותי הרפואה בעזה',
    },
    'remember-their-names': {
      badge: 'לזכור את שמותיהם',
      headline: 'לכל אחד ואחת מההרוגים בעזה היה שם. לזכור אותם.',
      action: 'לקריאת השמות',
      alt: 'פלסטין: לזכור את שמות ההרוגים בעזה',
    },
    'stand-with-palestine': {
      badge: 'לצד פלסטין',
      headline: 'אנחנו לצד העם הפלסטיני.',
      action: 'למידע נוסף',
      alt: 'סולידריות: לצד פלסטין',
    },
    'free-palestine': {
      badge: 'חירות לפלסטין',
      headline: 'חירות וזכויות שוות לעם הפלסטיני.',
      action: 'למידע נוסף',
      alt: 'סולידריות: חירות לפלסטין',
    },
    'tech-for-palestine': {
      badge: 'טכנולוגיה למען פלסטין',
      headline: 'אנשים בהייטק משמיעים קול למען פלסטין.',
      action: 'להצטרפות',
      alt: 'סולידריות: טכנולוגיה למען פלסטין',
    },
    'back-palestinian-startups': {
      badge: 'לתמוך בסטארטאפים פלסטיניים',
      headline: 'להציע לסטארטאפים פלסטיניים עבודה, מימון וליווי.',
      action: 'לראות איך',
      alt: 'סולידריות: לתמוך בסטארטאפים פלסטיניים',
    },
    'let-workers-speak': {
      badge: 'לתת לעובדים להשמיע קול',
      headline: 'איש לא אמור לאבד את מקום העבודה בשל השמעת קול למען פלסטין.',
      action: 'למידע נוסף',
      alt: 'סולידריות: לתת לעובדים להשמיע קול למען פלסטין',
    },
    'no-tech-for-apartheid': {
      badge: 'לא לטכנולוגיה בשירות האפרטהייד',
      headline: 'עובדים בגוגל ובאמזון אומרים: לא לטכנולוגיה בשירות האפרטהייד.',
      action: 'לקריאת הדרישות',
      alt: 'עובדי הייטק: לא לטכנולוגיה בשירות האפרטהייד',
    },
    'drop-nimbus': {
      badge: 'לסגת מפרויקט נימבוס',
      headline: 'עובדים קוראים לגוגל ולאמזון לסגת מפרויקט נימבוס.',
      action: 'לקריאת הסיבות',
      alt: 'עובדי הייטק: לסגת מפרויקט נימבוס',
    },
    'no-azure-for-apartheid': {
      badge: 'לא לאז׳ור בשירות האפרטהייד',
      headline: 'עובדים במיקרוסופט אומרים: לא לאז׳ור בשירות האפרטהייד.',
      action: 'לקריאת הדרישות',
      alt: 'עובדי הייטק: לא לאז׳ור בשירות האפרטהייד',
    },
    'no-tech-for-ice': {
      badge: 'לא לטכנולוגיה בשירות ICE',
      headline: 'עובדי הייטק וארגוני מהגרים אומרים: לא לטכנולוגיה בשירות ICE.',
      action: 'לקריאת הדרישות',
      alt: 'עובדי הייטק: לא לטכנולוגיה בשירות ICE, רשות ההגירה של ארצות הברית',
    },
  },
  banner: {
    close: 'סגירת ההודעה הזאת',
  },
  errors: {
    label: 'שגיאה בתג',
    unknownMessage: 'אין הודעה בשם ”{given}”',
    badValue: '{option}: אי אפשר להשתמש ב־”{given}”',
    allowed: 'מותר: {allowed}',
    missingMessage: 'עדיין אין טקסט בתג',
    busy: 'יש עומס כרגע, נא לנסות שוב בעוד זמן קצר',
    notFound: 'אין דבר בכתובת הזאת',
    home: 'חזרה להתחלה',
  },
};

export default he;
