// Bulgarian.
import type { FigureWords } from '../words-model.ts';

const words: FigureWords = {
  tag: 'bg',
  reviewed: false,
  labels: {
    'gaza-killed': 'Убити в Газа',
    'gaza-injured': 'Ранени в Газа',
    'gaza-children-killed': 'Деца, убити в Газа',
    'gaza-women-killed': 'Жени, убити в Газа',
    'gaza-medical-staff-killed': 'Медицински персонал, убит в Газа',
    'gaza-journalists-killed': 'Журналисти, убити в Газа',
    'gaza-civil-defence-killed': 'Служители на гражданската защита, убити в Газа',
    'gaza-aid-seekers-killed': 'Убити в Газа, докато търсят помощ',
    'gaza-aid-seekers-injured': 'Ранени в Газа, докато търсят помощ',
    'gaza-starvation-deaths': 'Смъртни случаи от глад в Газа',
    'gaza-starvation-children': 'Деца, починали от глад в Газа',
    'gaza-names-known': 'Известни имена на убитите в Газа',
    'west-bank-killed': 'Палестинци, убити на Западния бряг',
    'west-bank-children-killed': 'Палестински деца, убити на Западния бряг',
    'west-bank-injured': 'Палестинци, ранени на Западния бряг',
    'west-bank-settler-attacks': 'Нападения на заселници на Западния бряг',
    'lebanon-killed': 'Убити в Ливан',
    'lebanon-injured': 'Ранени в Ливан',
  },
  asOf: 'към {date}',
  lastReported: 'последно съобщено на {date}',
  attribution: 'Източник: {source}, чрез {via}.',
  sources: {
    'health-ministry-gaza': 'Министерство на здравеопазването в Газа',
    'media-office-gaza': 'Правителствена медийна служба в Газа',
    'un-ocha': 'Служба на ООН за координация на хуманитарните въпроси (OCHA)',
    'health-ministry-lebanon': 'Министерство на общественото здраве на Ливан',
    'names-list': 'Министерство на здравеопазването в Газа (списък с имена)',
  },
  via: 'данните на Tech for Palestine',
  undercount:
    'Действителните числа са по-високи: много хора са в неизвестност или още не са разпознати.',
  held: 'По-ново число се различава толкова, че първо някой трябва да го провери.',
};
export default words;
