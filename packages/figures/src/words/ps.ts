// Pashto.
import type { FigureWords } from '../words-model.ts';

const words: FigureWords = {
  tag: 'ps',
  reviewed: false,
  labels: {
    'gaza-killed': 'په غزه کې وژل شوي کسان',
    'gaza-injured': 'په غزه کې ټپیان',
    'gaza-children-killed': 'په غزه کې وژل شوي ماشومان',
    'gaza-women-killed': 'په غزه کې وژل شوې ښځې',
    'gaza-medical-staff-killed': 'په غزه کې وژل شوي روغتیايي کارکوونکي',
    'gaza-journalists-killed': 'په غزه کې وژل شوي خبریالان',
    'gaza-civil-defence-killed': 'په غزه کې د ملکي دفاع وژل شوي کارکوونکي',
    'gaza-aid-seekers-killed': 'په غزه کې د مرستې د ترلاسه کولو پر مهال وژل شوي کسان',
    'gaza-aid-seekers-injured': 'په غزه کې د مرستې د ترلاسه کولو پر مهال ټپیان',
    'gaza-starvation-deaths': 'په غزه کې له لوږې مړه شوي کسان',
    'gaza-starvation-children': 'په غزه کې له لوږې مړه شوي ماشومان',
    'gaza-names-known': 'په غزه کې د وژل شویو څرګند نومونه',
    'west-bank-killed': 'په لوېدیځه غاړه کې وژل شوي فلسطینیان',
    'west-bank-children-killed': 'په لوېدیځه غاړه کې وژل شوي فلسطیني ماشومان',
    'west-bank-injured': 'په لوېدیځه غاړه کې ټپي فلسطینیان',
    'lebanon-killed': 'په لبنان کې وژل شوي کسان',
    'lebanon-injured': 'په لبنان کې ټپیان',
  },
  asOf: 'نېټه: {date}',
  lastReported: 'وروستی رپوټ: {date}',
  attribution: 'سرچینه: {source}؛ معلومات: {via}.',
  sources: {
    'health-ministry-gaza': 'د غزې د روغتیا وزارت',
    'media-office-gaza': 'د غزې د حکومت د رسنیو دفتر',
    'un-ocha': 'د ملګرو ملتونو د بشري چارو د همغږۍ دفتر (OCHA)',
    'health-ministry-lebanon': 'د لبنان د عامې روغتیا وزارت',
    'names-list': 'د غزې د روغتیا وزارت (د نومونو لېست)',
  },
  via: 'Tech for Palestine',
  undercount: 'اصلي شمېرې تر دې زیاتې دي: ډېر کسان ورک دي یا لا نه دي پېژندل شوي.',
  held: 'یوه نوې شمېره دومره توپیر لري چې لومړی یې باید یو څوک وګوري.',
};
export default words;
