// Amharic.
import type { FigureWords } from '../words-model.ts';

const words: FigureWords = {
  tag: 'am',
  reviewed: false,
  labels: {
    'gaza-killed': 'በጋዛ የተገደሉ ሰዎች',
    'gaza-injured': 'በጋዛ የቆሰሉ ሰዎች',
    'gaza-children-killed': 'በጋዛ የተገደሉ ሕፃናት',
    'gaza-women-killed': 'በጋዛ የተገደሉ ሴቶች',
    'gaza-medical-staff-killed': 'በጋዛ የተገደሉ የሕክምና ባለሙያዎች',
    'gaza-journalists-killed': 'በጋዛ የተገደሉ ጋዜጠኞች',
    'gaza-civil-defence-killed': 'በጋዛ የተገደሉ የሲቪል መከላከያ ሠራተኞች',
    'gaza-aid-seekers-killed': 'በጋዛ እርዳታ ሲፈልጉ የተገደሉ ሰዎች',
    'gaza-aid-seekers-injured': 'በጋዛ እርዳታ ሲፈልጉ የቆሰሉ ሰዎች',
    'gaza-starvation-deaths': 'በጋዛ በረሃብ የሞቱ ሰዎች',
    'gaza-starvation-children': 'በጋዛ በረሃብ የሞቱ ሕፃናት',
    'gaza-names-known': 'በጋዛ ከተገደሉት ስማቸው የታወቀ',
    'west-bank-killed': 'በዌስት ባንክ የተገደሉ ፍልስጤማውያን',
    'west-bank-children-killed': 'በዌስት ባንክ የተገደሉ የፍልስጤም ሕፃናት',
    'west-bank-injured': 'በዌስት ባንክ የቆሰሉ ፍልስጤማውያን',
    'west-bank-settler-attacks': 'በዌስት ባንክ የሰፋሪዎች ጥቃቶች',
    'lebanon-killed': 'በሊባኖስ የተገደሉ ሰዎች',
    'lebanon-injured': 'በሊባኖስ የቆሰሉ ሰዎች',
  },
  asOf: 'እስከ {date}',
  lastReported: 'ለመጨረሻ ጊዜ የተገለጸው {date}',
  attribution: 'ምንጭ፦ {source}፤ መረጃ፦ {via}።',
  sources: {
    'health-ministry-gaza': 'የጋዛ ጤና ሚኒስቴር',
    'media-office-gaza': 'የጋዛ መንግሥት የሚዲያ ቢሮ',
    'un-ocha': 'የተባበሩት መንግሥታት የሰብዓዊ ጉዳዮች ማስተባበሪያ ቢሮ (OCHA)',
    'health-ministry-lebanon': 'የሊባኖስ የሕዝብ ጤና ሚኒስቴር',
    'names-list': 'የጋዛ ጤና ሚኒስቴር (የስም ዝርዝር)',
  },
  via: 'Tech for Palestine',
  undercount: 'ትክክለኛው ቁጥር ከዚህ ይበልጣል፦ ብዙ ሰዎች ጠፍተዋል ወይም ገና አልታወቁም።',
  held: 'አዲስ ቁጥር በጣም ስለሚለያይ መጀመሪያ ሰው ሊያረጋግጠው ይገባል።',
};
export default words;
