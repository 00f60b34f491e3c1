// Bengali.
import type { FigureWords } from '../words-model.ts';

const words: FigureWords = {
  tag: 'bn',
  reviewed: false,
  labels: {
    'gaza-killed': 'গাজায় নিহত',
    'gaza-injured': 'গাজায় আহত',
    'gaza-children-killed': 'গাজায় নিহত শিশু',
    'gaza-women-killed': 'গাজায় নিহত নারী',
    'gaza-medical-staff-killed': 'গাজায় নিহত চিকিৎসাকর্মী',
    'gaza-journalists-killed': 'গাজায় নিহত সাংবাদিক',
    'gaza-civil-defence-killed': 'গাজায় নিহত বেসামরিক প্রতিরক্ষা কর্মী',
    'gaza-aid-seekers-killed': 'গাজায় ত্রাণ চাইতে গিয়ে নিহত',
    'gaza-aid-seekers-injured': 'গাজায় ত্রাণ চাইতে গিয়ে আহত',
    'gaza-starvation-deaths': 'গাজায় অনাহারে মৃত্যু',
    'gaza-starvation-children': 'গাজায় অনাহারে মৃত শিশু',
    'gaza-names-known': 'গাজায় নিহতদের জানা নাম',
    'west-bank-killed': 'পশ্চিম তীরে নিহত ফিলিস্তিনি',
    'west-bank-children-killed': 'পশ্চিম তীরে নিহত ফিলিস্তিনি শিশু',
    'west-bank-injured': 'পশ্চিম তীরে আহত ফিলিস্তিনি',
    'west-bank-settler-attacks': 'পশ্চিম তীরে বসতি স্থাপনকারীদের হামলা',
    'lebanon-killed': 'লেবাননে নিহত',
    'lebanon-injured': 'লেবাননে আহত',
  },
  asOf: '{date} পর্যন্ত',
  lastReported: 'সর্বশেষ জানানো হয়েছে {date}',
  attribution: 'সূত্র: {source}, {via}-এর মাধ্যমে।',
  sources: {
    'health-ministry-gaza': 'গাজার স্বাস্থ্য মন্ত্রণালয়',
    'media-office-gaza': 'গাজার সরকারি গণমাধ্যম কার্যালয়',
    'un-ocha': 'জাতিসংঘের মানবিক বিষয় সমন্বয় কার্যালয় (OCHA)',
    'health-ministry-lebanon': 'লেবাননের জনস্বাস্থ্য মন্ত্রণালয়',
    'names-list': 'গাজার স্বাস্থ্য মন্ত্রণালয় (নামের তালিকা)',
  },
  via: 'Tech for Palestine-এর উপাত্ত',
  undercount: 'প্রকৃত সংখ্যা আরও বেশি: অনেকে নিখোঁজ বা এখনও শনাক্ত হননি।',
  held: 'নতুন একটি সংখ্যা এতটা ভিন্ন যে আগে কাউকে তা যাচাই করতে হবে।',
};
export default words;
