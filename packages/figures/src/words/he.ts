// Hebrew.
import type { FigureWords } from '../words-model.ts';

const words: FigureWords = {
  tag: 'he',
  reviewed: false,
  labels: {
    'gaza-killed': 'הרוגים בעזה',
    'gaza-injured': 'פצועים בעזה',
    'gaza-children-killed': 'ילדים שנהרגו בעזה',
    'gaza-women-killed': 'נשים שנהרגו בעזה',
    'gaza-medical-staff-killed': 'אנשי צוות רפואי שנהרגו בעזה',
    'gaza-journalists-killed': 'עיתונאים שנהרגו בעזה',
    'gaza-civil-defence-killed': 'אנשי הגנה אזרחית שנהרגו בעזה',
    'gaza-aid-seekers-killed': 'הרוגים בעזה בעת חיפוש סיוע',
    'gaza-aid-seekers-injured': 'פצועים בעזה בעת חיפוש סיוע',
    'gaza-starvation-deaths': 'מקרי מוות מהרעבה בעזה',
    'gaza-starvation-children': 'ילדים שמתו מהרעבה בעזה',
    'gaza-names-known': 'שמות ידועים של הרוגים בעזה',
    'west-bank-killed': 'פלסטינים שנהרגו בגדה המערבית',
    'west-bank-children-killed': 'ילדים פלסטינים שנהרגו בגדה המערבית',
    'west-bank-injured': 'פלסטינים שנפצעו בגדה המערבית',
    'west-bank-settler-attacks': 'תקיפות מתנחלים בגדה המערבית',
    'lebanon-killed': 'הרוגים בלבנון',
    'lebanon-injured': 'פצועים בלבנון',
  },
  asOf: 'נכון ל־{date}',
  lastReported: 'דווח לאחרונה ב־{date}',
  attribution: 'מקור: {source}, דרך {via}.',
  sources: {
    'health-ministry-gaza': 'משרד הבריאות בעזה',
    'media-office-gaza': 'לשכת התקשורת הממשלתית בעזה',
    'un-ocha': 'משרד האו״ם לתיאום עניינים הומניטריים (OCHA)',
    'health-ministry-lebanon': 'משרד בריאות הציבור בלבנון',
    'names-list': 'משרד הבריאות בעזה (רשימת שמות)',
  },
  via: 'מערכי הנתונים של Tech for Palestine',
  undercount: 'המספרים נמוכים מהמציאות: רבים נעדרים או טרם זוהו.',
  held: 'מספר חדש יותר שונה במידה שאדם צריך לבדוק תחילה.',
};
export default words;
