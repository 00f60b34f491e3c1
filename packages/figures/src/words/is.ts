// Icelandic.
import type { FigureWords } from '../words-model.ts';

const words: FigureWords = {
  tag: 'is',
  reviewed: false,
  labels: {
    'gaza-killed': 'Drepin á Gaza',
    'gaza-injured': 'Særð á Gaza',
    'gaza-children-killed': 'Börn drepin á Gaza',
    'gaza-women-killed': 'Konur drepnar á Gaza',
    'gaza-medical-staff-killed': 'Heilbrigðisstarfsfólk drepið á Gaza',
    'gaza-journalists-killed': 'Blaðamenn drepnir á Gaza',
    'gaza-civil-defence-killed': 'Björgunarfólk almannavarna drepið á Gaza',
    'gaza-aid-seekers-killed': 'Drepin á Gaza við að leita hjálpar',
    'gaza-aid-seekers-injured': 'Særð á Gaza við að leita hjálpar',
    'gaza-starvation-deaths': 'Dauðsföll úr hungri á Gaza',
    'gaza-starvation-children': 'Börn dáin úr hungri á Gaza',
    'gaza-names-known': 'Þekkt nöfn þeirra sem hafa verið drepin á Gaza',
    'west-bank-killed': 'Palestínufólk drepið á Vesturbakkanum',
    'west-bank-children-killed': 'Palestínsk börn drepin á Vesturbakkanum',
    'west-bank-injured': 'Palestínufólk sært á Vesturbakkanum',
    'west-bank-settler-attacks': 'Árásir landtökufólks á Vesturbakkanum',
    'lebanon-killed': 'Drepin í Líbanon',
    'lebanon-injured': 'Særð í Líbanon',
  },
  asOf: 'staðan {date}',
  lastReported: 'síðast gefið upp {date}',
  attribution: 'Heimild: {source}; gögn: {via}.',
  sources: {
    'health-ministry-gaza': 'Heilbrigðisráðuneytið á Gaza',
    'media-office-gaza': 'Fjölmiðlaskrifstofa stjórnvalda á Gaza',
    'un-ocha': 'Samræmingarskrifstofa SÞ í mannúðarmálum (OCHA)',
    'health-ministry-lebanon': 'Heilbrigðisráðuneyti Líbanons',
    'names-list': 'Heilbrigðisráðuneytið á Gaza (nafnalisti)',
  },
  via: 'gagnasöfn Tech for Palestine',
  undercount:
    'Raunverulegar tölur eru hærri: margra er saknað eða ekki hafa enn verið borin kennsl á þá.',
  held: 'Nýrri tala víkur svo mikið frá að einhver þarf fyrst að fara yfir hana.',
};
export default words;
