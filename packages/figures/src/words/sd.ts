// Sindhi.
import type { FigureWords } from '../words-model.ts';

const words: FigureWords = {
  tag: 'sd',
  reviewed: false,
  labels: {
    'gaza-killed': 'غزه ۾ ماريل ماڻهو',
    'gaza-injured': 'غزه ۾ زخمي ماڻهو',
    'gaza-children-killed': 'غزه ۾ ماريل ٻار',
    'gaza-women-killed': 'غزه ۾ ماريل عورتون',
    'gaza-medical-staff-killed': 'غزه ۾ ماريل طبي عملو',
    'gaza-journalists-killed': 'غزه ۾ ماريل صحافي',
    'gaza-civil-defence-killed': 'غزه ۾ شهري دفاع جا ماريل ڪارڪن',
    'gaza-aid-seekers-killed': 'غزه ۾ امداد وٺڻ وقت ماريل ماڻهو',
    'gaza-aid-seekers-injured': 'غزه ۾ امداد وٺڻ وقت زخمي ماڻهو',
    'gaza-starvation-deaths': 'غزه ۾ بک سبب موت',
    'gaza-starvation-children': 'غزه ۾ بک سبب ٻارن جا موت',
    'gaza-names-known': 'غزه ۾ ماريل ماڻهن جا معلوم نالا',
    'west-bank-killed': 'اولهه ڪناري تي ماريل فلسطيني',
    'west-bank-children-killed': 'اولهه ڪناري تي ماريل فلسطيني ٻار',
    'west-bank-injured': 'اولهه ڪناري تي زخمي فلسطيني',
    'west-bank-settler-attacks': 'اولهه ڪناري تي آبادڪارن جا حملا',
    'lebanon-killed': 'لبنان ۾ ماريل ماڻهو',
    'lebanon-injured': 'لبنان ۾ زخمي ماڻهو',
  },
  asOf: 'تاريخ: {date}',
  lastReported: 'آخري اطلاع: {date}',
  attribution: 'ذريعو: {source}؛ ڊيٽا: {via}.',
  sources: {
    'health-ministry-gaza': 'غزه جي صحت وزارت',
    'media-office-gaza': 'غزه جي سرڪاري ميڊيا آفيس',
    'un-ocha': 'گڏيل قومن جي انساني معاملن جي رابطي جي آفيس (OCHA)',
    'health-ministry-lebanon': 'لبنان جي عوامي صحت وزارت',
    'names-list': 'غزه جي صحت وزارت (نالن جي فهرست)',
  },
  via: 'Tech for Palestine',
  undercount: 'اصل انگ ان کان وڌيڪ آهن: ڪيترائي ماڻهو گم آهن يا اڃا سڃاتا نه ويا آهن.',
  held: 'هڪ نئون انگ ايترو مختلف آهي جو پهرين ڪنهن کي ان جي جاچ ڪرڻي پوندي.',
};
export default words;
