// Marathi.
import type { FigureWords } from '../words-model.ts';

const words: FigureWords = {
  tag: 'mr',
  reviewed: false,
  labels: {
    'gaza-killed': 'गाझामध्ये ठार झालेले लोक',
    'gaza-injured': 'गाझामध्ये जखमी झालेले लोक',
    'gaza-children-killed': 'गाझामध्ये ठार झालेली मुले',
    'gaza-women-killed': 'गाझामध्ये ठार झालेल्या महिला',
    'gaza-medical-staff-killed': 'गाझामध्ये ठार झालेले वैद्यकीय कर्मचारी',
    'gaza-journalists-killed': 'गाझामध्ये ठार झालेले पत्रकार',
    'gaza-civil-defence-killed': 'गाझामध्ये ठार झालेले नागरी संरक्षण कर्मचारी',
    'gaza-aid-seekers-killed': 'गाझामध्ये मदत घेताना ठार झालेले लोक',
    'gaza-aid-seekers-injured': 'गाझामध्ये मदत घेताना जखमी झालेले लोक',
    'gaza-starvation-deaths': 'गाझामध्ये उपासमारीमुळे झालेले मृत्यू',
    'gaza-starvation-children': 'गाझामध्ये उपासमारीमुळे मरण पावलेली मुले',
    'gaza-names-known': 'गाझामध्ये ठार झालेल्यांची ज्ञात नावे',
    'west-bank-killed': 'वेस्ट बँकमध्ये ठार झालेले पॅलेस्टिनी',
    'west-bank-children-killed': 'वेस्ट बँकमध्ये ठार झालेली पॅलेस्टिनी मुले',
    'west-bank-injured': 'वेस्ट बँकमध्ये जखमी झालेले पॅलेस्टिनी',
    'west-bank-settler-attacks': 'वेस्ट बँकमध्ये वसाहतवाद्यांचे हल्ले',
    'lebanon-killed': 'लेबनॉनमध्ये ठार झालेले लोक',
    'lebanon-injured': 'लेबनॉनमध्ये जखमी झालेले लोक',
  },
  asOf: '{date} पर्यंत',
  lastReported: 'शेवटची नोंद {date}',
  attribution: 'स्रोत: {source}; माहितीसंच: {via}.',
  sources: {
    'health-ministry-gaza': 'आरोग्य मंत्रालय, गाझा',
    'media-office-gaza': 'सरकारी माध्यम कार्यालय, गाझा',
    'un-ocha': 'संयुक्त राष्ट्रांचे मानवतावादी व्यवहार समन्वय कार्यालय (OCHA)',
    'health-ministry-lebanon': 'सार्वजनिक आरोग्य मंत्रालय, लेबनॉन',
    'names-list': 'आरोग्य मंत्रालय, गाझा (नावांची यादी)',
  },
  via: 'Tech for Palestine',
  undercount: 'खरे आकडे जास्त आहेत: अनेक लोक बेपत्ता आहेत किंवा त्यांची ओळख अजून पटलेली नाही.',
  held: 'नवा आकडा इतका वेगळा आहे की तो आधी कोणीतरी तपासायला हवा.',
};
export default words;
