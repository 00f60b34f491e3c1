// Hausa.
import type { FigureWords } from '../words-model.ts';

const words: FigureWords = {
  tag: 'ha',
  reviewed: false,
  labels: {
    'gaza-killed': 'Mutanen da aka kashe a Gaza',
    'gaza-injured': 'Mutanen da aka raunata a Gaza',
    'gaza-children-killed': 'Yaran da aka kashe a Gaza',
    'gaza-women-killed': 'Matan da aka kashe a Gaza',
    'gaza-medical-staff-killed': 'Maʼaikatan lafiya da aka kashe a Gaza',
    'gaza-journalists-killed': 'ʼYan jarida da aka kashe a Gaza',
    'gaza-civil-defence-killed': 'Maʼaikatan ceto da aka kashe a Gaza',
    'gaza-aid-seekers-killed': 'Mutanen da aka kashe a Gaza suna neman agaji',
    'gaza-aid-seekers-injured': 'Mutanen da aka raunata a Gaza suna neman agaji',
    'gaza-starvation-deaths': 'Mutanen da yunwa ta kashe a Gaza',
    'gaza-starvation-children': 'Yaran da yunwa ta kashe a Gaza',
    'gaza-names-known': 'Sunayen da aka sani na waɗanda aka kashe a Gaza',
    'west-bank-killed': 'Falasɗinawan da aka kashe a Yammacin Kogin Jordan',
    'west-bank-children-killed': 'Yaran Falasɗinawa da aka kashe a Yammacin Kogin Jordan',
    'west-bank-injured': 'Falasɗinawan da aka raunata a Yammacin Kogin Jordan',
    'west-bank-settler-attacks': 'Hare-haren masu zama a Yammacin Kogin Jordan',
    'lebanon-killed': 'Mutanen da aka kashe a Lebanon',
    'lebanon-injured': 'Mutanen da aka raunata a Lebanon',
  },
  asOf: 'har zuwa {date}',
  lastReported: 'rahoton ƙarshe {date}',
  attribution: 'Tushe: {source}; bayanai: {via}.',
  sources: {
    'health-ministry-gaza': 'Maʼaikatar Lafiya ta Gaza',
    'media-office-gaza': 'Ofishin Yaɗa Labarai na Gwamnatin Gaza',
    'un-ocha': 'Ofishin Majalisar Ɗinkin Duniya na Harkokin Jin Ƙai (OCHA)',
    'health-ministry-lebanon': 'Maʼaikatar Lafiyar Jamaʼa ta Lebanon',
    'names-list': 'Maʼaikatar Lafiya ta Gaza (jerin sunaye)',
  },
  via: 'Tech for Palestine',
  undercount: 'Ainihin adadin ya fi haka: mutane da yawa sun ɓace ko ba a gane su ba tukuna.',
  held: 'Sabon adadi ya bambanta sosai har sai wani ya fara duba shi.',
};
export default words;
