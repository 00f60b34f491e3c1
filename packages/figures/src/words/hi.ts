// Hindi.
import type { FigureWords } from '../words-model.ts';

const words: FigureWords = {
  tag: 'hi',
  reviewed: false,
  labels: {
    'gaza-killed': 'ग़ज़ा में मारे गए लोग',
    'gaza-injured': 'ग़ज़ा में घायल लोग',
    'gaza-children-killed': 'ग़ज़ा में मारे गए बच्चे',
    'gaza-women-killed': 'ग़ज़ा में मारी गई महिलाएँ',
    'gaza-medical-staff-killed': 'ग़ज़ा में मारे गए चिकित्साकर्मी',
    'gaza-journalists-killed': 'ग़ज़ा में मारे गए पत्रकार',
    'gaza-civil-defence-killed': 'ग़ज़ा में मारे गए नागरिक सुरक्षाकर्मी',
    'gaza-aid-seekers-killed': 'ग़ज़ा में मदद माँगते हुए मारे गए लोग',
    'gaza-aid-seekers-injured': 'ग़ज़ा में मदद माँगते हुए घायल लोग',
    'gaza-starvation-deaths': 'ग़ज़ा में भुखमरी से मौतें',
    'gaza-starvation-children': 'ग़ज़ा में भुखमरी से मरे बच्चे',
    'gaza-names-known': 'ग़ज़ा में मारे गए लोगों के ज्ञात नाम',
    'west-bank-killed': 'वेस्ट बैंक में मारे गए फ़िलिस्तीनी',
    'west-bank-children-killed': 'वेस्ट बैंक में मारे गए फ़िलिस्तीनी बच्चे',
    'west-bank-injured': 'वेस्ट बैंक में घायल फ़िलिस्तीनी',
    'west-bank-settler-attacks': 'वेस्ट बैंक में बसने वालों के हमले',
    'lebanon-killed': 'लेबनान में मारे गए लोग',
    'lebanon-injured': 'लेबनान में घायल लोग',
  },
  asOf: '{date} तक',
  lastReported: 'आख़िरी बार {date} को बताया गया',
  attribution: 'स्रोत: {source}, {via} के ज़रिए।',
  sources: {
    'health-ministry-gaza': 'ग़ज़ा का स्वास्थ्य मंत्रालय',
    'media-office-gaza': 'ग़ज़ा का सरकारी मीडिया कार्यालय',
    'un-ocha': 'संयुक्त राष्ट्र मानवीय मामलों का समन्वय कार्यालय (OCHA)',
    'health-ministry-lebanon': 'लेबनान का सार्वजनिक स्वास्थ्य मंत्रालय',
    'names-list': 'ग़ज़ा का स्वास्थ्य मंत्रालय (नामों की सूची)',
  },
  via: 'Tech for Palestine के डेटासेट',
  undercount: 'असली संख्या इससे अधिक है: बहुत से लोग लापता हैं या उनकी पहचान अभी नहीं हुई।',
  held: 'नई संख्या में ऐसा अंतर है जिसे पहले किसी व्यक्ति को जाँचना होगा।',
};
export default words;
