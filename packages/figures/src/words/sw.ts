// Swahili.
import type { FigureWords } from '../words-model.ts';

const words: FigureWords = {
  tag: 'sw',
  reviewed: false,
  labels: {
    'gaza-killed': 'Waliouawa Gaza',
    'gaza-injured': 'Waliojeruhiwa Gaza',
    'gaza-children-killed': 'Watoto waliouawa Gaza',
    'gaza-women-killed': 'Wanawake waliouawa Gaza',
    'gaza-medical-staff-killed': 'Wahudumu wa afya waliouawa Gaza',
    'gaza-journalists-killed': 'Wanahabari waliouawa Gaza',
    'gaza-civil-defence-killed': 'Waokoaji wa ulinzi wa raia waliouawa Gaza',
    'gaza-aid-seekers-killed': 'Waliouawa Gaza wakitafuta misaada',
    'gaza-aid-seekers-injured': 'Waliojeruhiwa Gaza wakitafuta misaada',
    'gaza-starvation-deaths': 'Vifo vya njaa Gaza',
    'gaza-starvation-children': 'Watoto waliokufa kwa njaa Gaza',
    'gaza-names-known': 'Majina yanayojulikana ya waliouawa Gaza',
    'west-bank-killed': 'Wapalestina waliouawa Ukingo wa Magharibi',
    'west-bank-children-killed': 'Watoto wa Kipalestina waliouawa Ukingo wa Magharibi',
    'west-bank-injured': 'Wapalestina waliojeruhiwa Ukingo wa Magharibi',
    'west-bank-settler-attacks': 'Mashambulizi ya walowezi Ukingo wa Magharibi',
    'lebanon-killed': 'Waliouawa Lebanoni',
    'lebanon-injured': 'Waliojeruhiwa Lebanoni',
  },
  asOf: 'hadi {date}',
  lastReported: 'ilitolewa mara ya mwisho {date}',
  attribution: 'Chanzo: {source}, kupitia {via}.',
  sources: {
    'health-ministry-gaza': 'Wizara ya Afya ya Gaza',
    'media-office-gaza': 'Ofisi ya Habari ya Serikali ya Gaza',
    'un-ocha': 'Ofisi ya Umoja wa Mataifa ya Kuratibu Misaada ya Kibinadamu (OCHA)',
    'health-ministry-lebanon': 'Wizara ya Afya ya Umma ya Lebanoni',
    'names-list': 'Wizara ya Afya ya Gaza (orodha ya majina)',
  },
  via: 'hifadhidata za Tech for Palestine',
  undercount: 'Idadi halisi ni kubwa zaidi: wengi hawajulikani walipo au bado hawajatambuliwa.',
  held: 'Nambari mpya inatofautiana kiasi kwamba mtu lazima aikague kwanza.',
};
export default words;
