// Telugu.
import type { FigureWords } from '../words-model.ts';

const words: FigureWords = {
  tag: 'te',
  reviewed: false,
  labels: {
    'gaza-killed': 'గాజాలో చంపబడినవారు',
    'gaza-injured': 'గాజాలో గాయపడినవారు',
    'gaza-children-killed': 'గాజాలో చంపబడిన పిల్లలు',
    'gaza-women-killed': 'గాజాలో చంపబడిన మహిళలు',
    'gaza-medical-staff-killed': 'గాజాలో చంపబడిన వైద్య సిబ్బంది',
    'gaza-journalists-killed': 'గాజాలో చంపబడిన జర్నలిస్టులు',
    'gaza-civil-defence-killed': 'గాజాలో చంపబడిన పౌర రక్షణ సిబ్బంది',
    'gaza-aid-seekers-killed': 'గాజాలో సాయం కోసం వెళ్లి చంపబడినవారు',
    'gaza-aid-seekers-injured': 'గాజాలో సాయం కోసం వెళ్లి గాయపడినవారు',
    'gaza-starvation-deaths': 'గాజాలో ఆకలి చావులు',
    'gaza-starvation-children': 'గాజాలో ఆకలితో చనిపోయిన పిల్లలు',
    'gaza-names-known': 'గాజాలో చంపబడినవారిలో తెలిసిన పేర్లు',
    'west-bank-killed': 'వెస్ట్ బ్యాంక్‌లో చంపబడిన పాలస్తీనియన్లు',
    'west-bank-children-killed': 'వెస్ట్ బ్యాంక్‌లో చంపబడిన పాలస్తీనా పిల్లలు',
    'west-bank-injured': 'వెస్ట్ బ్యాంక్‌లో గాయపడిన పాలస్తీనియన్లు',
    'lebanon-killed': 'లెబనాన్‌లో చంపబడినవారు',
    'lebanon-injured': 'లెబనాన్‌లో గాయపడినవారు',
  },
  asOf: 'తేదీ: {date}',
  lastReported: 'చివరి సమాచారం: {date}',
  attribution: 'మూలం: {source}; డేటా: {via}.',
  sources: {
    'health-ministry-gaza': 'గాజా ఆరోగ్య మంత్రిత్వ శాఖ',
    'media-office-gaza': 'గాజా ప్రభుత్వ మీడియా కార్యాలయం',
    'un-ocha': 'ఐక్యరాజ్యసమితి మానవతా వ్యవహారాల సమన్వయ కార్యాలయం (OCHA)',
    'health-ministry-lebanon': 'లెబనాన్ ప్రజారోగ్య మంత్రిత్వ శాఖ',
    'names-list': 'గాజా ఆరోగ్య మంత్రిత్వ శాఖ (పేర్ల జాబితా)',
  },
  via: 'Tech for Palestine',
  undercount: 'నిజమైన సంఖ్యలు ఇంకా ఎక్కువ: చాలామంది ఆచూకీ తెలియదు, లేదా ఇంకా గుర్తించబడలేదు.',
  held: 'కొత్త సంఖ్య చాలా తేడాగా ఉంది; ముందు ఒకరు దాన్ని సరిచూడాలి.',
};
export default words;
