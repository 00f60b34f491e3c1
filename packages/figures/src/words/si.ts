// Sinhala.
import type { FigureWords } from '../words-model.ts';

const words: FigureWords = {
  tag: 'si',
  reviewed: false,
  labels: {
    'gaza-killed': 'ගාසාවේ මරා දැමූ අය',
    'gaza-injured': 'ගාසාවේ තුවාල ලැබූ අය',
    'gaza-children-killed': 'ගාසාවේ මරා දැමූ දරුවන්',
    'gaza-women-killed': 'ගාසාවේ මරා දැමූ කාන්තාවන්',
    'gaza-medical-staff-killed': 'ගාසාවේ මරා දැමූ සෞඛ්‍ය සේවකයන්',
    'gaza-journalists-killed': 'ගාසාවේ මරා දැමූ මාධ්‍යවේදීන්',
    'gaza-civil-defence-killed': 'ගාසාවේ මරා දැමූ සිවිල් ආරක්ෂක සේවකයන්',
    'gaza-aid-seekers-killed': 'ගාසාවේ ආධාර සොයද්දී මරා දැමූ අය',
    'gaza-aid-seekers-injured': 'ගාසාවේ ආධාර සොයද්දී තුවාල ලැබූ අය',
    'gaza-starvation-deaths': 'ගාසාවේ කුසගින්නෙන් මියගිය අය',
    'gaza-starvation-children': 'ගාසාවේ කුසගින්නෙන් මියගිය දරුවන්',
    'gaza-names-known': 'ගාසාවේ මරා දැමූ අයගේ දන්නා නම්',
    'west-bank-killed': 'බටහිර ඉවුරේ මරා දැමූ පලස්තීනුවන්',
    'west-bank-children-killed': 'බටහිර ඉවුරේ මරා දැමූ පලස්තීන දරුවන්',
    'west-bank-injured': 'බටහිර ඉවුරේ තුවාල ලැබූ පලස්තීනුවන්',
    'lebanon-killed': 'ලෙබනනයේ මරා දැමූ අය',
    'lebanon-injured': 'ලෙබනනයේ තුවාල ලැබූ අය',
  },
  asOf: 'දිනය: {date}',
  lastReported: 'අවසන් වාර්තාව: {date}',
  attribution: 'මූලාශ්‍රය: {source}; දත්ත: {via}.',
  sources: {
    'health-ministry-gaza': 'ගාසා සෞඛ්‍ය අමාත්‍යාංශය',
    'media-office-gaza': 'ගාසා රජයේ මාධ්‍ය කාර්යාලය',
    'un-ocha': 'එක්සත් ජාතීන්ගේ මානුෂීය කටයුතු සම්බන්ධීකරණ කාර්යාලය (OCHA)',
    'health-ministry-lebanon': 'ලෙබනන් මහජන සෞඛ්‍ය අමාත්‍යාංශය',
    'names-list': 'ගාසා සෞඛ්‍ය අමාත්‍යාංශය (නම් ලැයිස්තුව)',
  },
  via: 'Tech for Palestine',
  undercount: 'සැබෑ සංඛ්‍යා මීට වැඩිය: බොහෝ අය අතුරුදන් ය, නැතහොත් තවම හඳුනාගෙන නැත.',
  held: 'අලුත් සංඛ්‍යාව බොහෝ වෙනස් බැවින් පළමුව කෙනෙකු එය පරීක්ෂා කළ යුතුයි.',
};
export default words;
