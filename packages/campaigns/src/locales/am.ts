// Amharic.
import type { LocaleFile } from '../locale.ts';

const am: LocaleFile = {
  tag: 'am',
  name: 'አማርኛ',
  reviewed: false,
  notes: [
    'ceasefire-now, action: “Take part now”; እርምጃ ውሰዱ also means “take measures against”.',
    'end-the-siege: “Lift the siege of Gaza”.',
    'no-tech-for-*: “Let technology not be for …”.',
    'no-azure-for-apartheid: Azure is written አዡር, as አዙር would read “turn!”; do readers know it so?',
    'let-workers-speak: “Let workers make their voice heard”; the headline’s masculine stands for everyone.',
  ],
  campaigns: {
    ceasefire: { name: 'የተኩስ አቁም', label: 'ፍልስጤም' },
    palestine: { name: 'ፍልስጤም', label: 'አጋርነት' },
    'no-tech-for-apartheid': { name: 'ቴክኖሎጂ ለአፓርታይድ አይሁን', label: 'የቴክ ሠራተኞች' },
    'no-azure-for-apartheid': { name: 'አዡር ለአፓርታይድ አይሁን', label: 'የቴክ ሠራተኞች' },
    'no-tech-for-ice': { name: 'ቴክኖሎጂ ለICE አይሁን', label: 'የቴክ ሠራተኞች' },
  },
  messages: {
    'ceasefire-now': {
      badge: 'አሁኑኑ የተኩስ አቁም',
      headline: 'በጋዛ አሁኑኑ የተኩስ አቁም እንዲደረግ ጠይቁ።',
      action: 'አሁኑኑ ተሳተፉ',
      alt: 'ፍልስጤም: አሁኑኑ የተኩስ አቁም',
    },
    'permanent-ceasefire': {
      badge: 'አሁኑኑ ቋሚ የተኩስ አቁም',
      headline: 'በጋዛ ቋሚ የተኩስ አቁም እንዲደረግ ጠይቁ።',
      action: 'አሁኑኑ ተሳተፉ',
      alt: 'ፍልስጤም: አሁኑኑ ቋሚ የተኩስ አቁም',
    },
    'uphold-the-ceasefire': {
      badge: 'የተኩስ አቁሙን አክብሩ',
      headline: 'በጋዛ የተኩስ አቁሙን አክብሩ፣ ዘላቂም አድርጉት።',
      action: 'አሁኑኑ ተሳተፉ',
      alt: 'ፍልስጤም: የተኩስ አቁሙን አክብሩ',
    },
    'let-aid-in': {
      badge: 'እርዳታ ወደ ጋዛ ይግባ',
      headline: 'ምግብ፣ ውሃ እና መድኃኒት ወደ ጋዛ እንዲገቡ ፍቀዱ።',
      action: 'የበለጠ እወቁ',
      alt: 'ፍልስጤም: እርዳታ ወደ ጋዛ ይግባ',
    },
    'end-the-siege': {
      badge: 'የጋዛን ከበባ አንሱ',
      headline: 'የድንበር መተላለፊያዎችን ክፈቱ። የጋዛን ከበባ አንሱ።',
      action: 'የበለጠ እወቁ',
      alt: 'ፍልስጤም: የጋዛን ከበባ አንሱ',
    },
    'protect-civilians': {
      badge: 'የጋዛን ሲቪሎች ጠብቁ',
      headline: 'ሲቪሎች ዒላማ አይደሉም። የጋዛን ሕዝብ ጠብቁ።',
      action: 'የበለጠ እወቁ',
      alt: 'ፍልስጤም: የጋዛን ሲቪሎች ጠብቁ',
    },
    'protect-children': {
      badge: 'የጋዛን ሕፃናት ጠብቁ',
      headline: 'እያንዳንዱ ሕፃን የማደግ መብት አለው። የጋዛን ሕፃናት ጠብቁ።',
      action: 'የበለጠ እወቁ',
      alt: 'ፍልስጤም: የጋዛን ሕፃናት ጠብቁ',
    },
    'protect-journalists': {
      badge: 'የጋዛን ጋዜጠኞች ጠብቁ',
      headline: 'ጋዜጠኞች ሲቪሎች ናቸው። ከጋዛ የሚዘግቡትን ጠብቁ።',
      action: 'የበለጠ እወቁ',
      alt: 'ፍልስጤም: የጋዛን ጋዜጠኞች ጠብቁ',
    },
    'protect-health-workers': {
      badge: 'የጋዛን የጤና ሠራተኞች ጠብቁ',
      headline: 'ሆስፒታሎች ደህንነታቸው የተጠበቀ ሊሆን ይገባል። የጋዛን የጤና ሠራተኞች ጠብቁ።',
      action: 'የበለጠ እወቁ',
      alt: 'ፍልስጤም: የጋዛን የጤና ሠራተኞች ጠብቁ',
    },
    'remember-their-names': {
      badge: 'ስማቸውን አስታውሱ',
      headline: 'በጋዛ የተገደለ እያንዳንዱ ሰው ስም ነበረው። አስታውሷቸው።',
      action: 'ስሞቹን አንብቡ',
      alt: 'ፍልስጤም: በጋዛ የተገደሉትን ሰዎች ስም አስታውሱ',
    },
    'stand-with-palestine': {
      badge: 'ከፍልስጤም ጎን እንቆማለን',
      headline: 'ከፍልስጤም ሕዝብ ጎን እንቆማለን።',
      action: 'የበለጠ እወቁ',
      alt: 'አጋርነት: ከፍልስጤም ጎን እንቆማለን',
    },
    'free-palestine': {
      badge: 'ነፃነት ለፍልስጤም',
      headline: 'ነፃነት እና እኩል መብት ለፍልስጤም ሕዝብ።',
      action: 'የበለጠ እወቁ',
      alt: 'አጋርነት: ነፃነት ለፍልስጤም',
    },
    'tech-for-palestine': {
      badge: 'ቴክኖሎጂ ለፍልስጤም',
      headline: 'በቴክኖሎጂ ዘርፍ ያሉ ሰዎች ለፍልስጤም ድምፃቸውን እያሰሙ ነው።',
      action: 'ተቀላቀሉ',
      alt: 'አጋርነት: ቴክኖሎጂ ለፍልስጤም',
    },
    'back-palestinian-startups': {
      badge: 'የፍልስጤም ጀማሪ ኩባንያዎችን ደግፉ',
      headline: 'ለፍልስጤም ጀማሪ ኩባንያዎች ሥራ፣ ገንዘብ እና ምክር ስጡ።',
      action: 'እንዴት እንደሆነ እዩ',
      alt: 'አጋርነት: የፍልስጤም ጀማሪ ኩባንያዎችን ደግፉ',
    },
    'let-workers-speak': {
      badge: 'ሠራተኞች ድምፃቸውን ያሰሙ',
      headline: 'ማንም ለፍልስጤም ድምፁን በማሰማቱ ሥራውን ሊያጣ አይገባም።',
      action: 'የበለጠ እወቁ',
      alt: 'አጋርነት: ሠራተኞች ለፍልስጤም ድምፃቸውን ያሰሙ',
    },
    'no-tech-for-apartheid': {
      badge: 'ቴክኖሎጂ ለአፓርታይድ አይሁን',
      headline: 'በጉግል እና በአማዞን ያሉ ሠራተኞች “ቴክኖሎጂ ለአፓርታይድ አይሁን” ይላሉ።',
      action: 'ጥያቄያቸውን አንብቡ',
      alt: 'የቴክ ሠራተኞች: ቴክኖሎጂ ለአፓርታይድ አይሁን',
    },
    'drop-nimbus': {
      badge: 'ፕሮጀክት ኒምበስን ተዉ',
      headline: 'ሠራተኞች ጉግል እና አማዞን ፕሮጀክት ኒምበስን እንዲተዉ ይጠይቃሉ።',
      action: 'ምክንያቱን አንብቡ',
      alt: 'የቴክ ሠራተኞች: ፕሮጀክት ኒምበስን ተዉ',
    },
    'no-azure-for-apartheid': {
      badge: 'አዡር ለአፓርታይድ አይሁን',
      headline: 'በማይክሮሶፍት ያሉ ሠራተኞች “አዡር ለአፓርታይድ አይሁን” ይላሉ።',
      action: 'ጥያቄያቸውን አንብቡ',
      alt: 'የቴክ ሠራተኞች: አዡር ለአፓርታይድ አይሁን',
    },
    'no-tech-for-ice': {
      badge: 'ቴክኖሎጂ ለICE አይሁን',
      headline: 'የቴክኖሎጂ ሠራተኞች እና የስደተኞች ቡድኖች “ቴክኖሎጂ ለICE አይሁን” ይላሉ።',
      action: 'ጥያቄያቸውን አንብቡ',
      alt: 'የቴክ ሠራተኞች: ቴክኖሎጂ ለአሜሪካ የኢሚግሬሽን መሥሪያ ቤት ICE አይሁን',
    },
  },
  banner: {
    close: 'ይህን መልእክት ዝጉ',
  },
  errors: {
    label: 'የባጅ ስህተት',
    unknownMessage: '“{given}” የሚባል መልእክት የለም',
    badValue: '{option}፦ “{given}” መጠቀም አይቻልም',
    allowed: 'የሚፈቀደው፦ {allowed}',
    missingMessage: 'ባጁ ገና ጽሑፍ የለውም',
    busy: 'አሁን በጣም ተጨናንቋል፣ እባካችሁ ትንሽ ቆይታችሁ ሞክሩ',
    notFound: 'በዚህ አድራሻ ምንም የለም',
    home: 'ወደ መጀመሪያው ተመለሱ',
  },
};

export default am;
