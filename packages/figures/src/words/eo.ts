// Esperanto.
import type { FigureWords } from '../words-model.ts';

const words: FigureWords = {
  tag: 'eo',
  reviewed: false,
  labels: {
    'gaza-killed': 'Mortigitoj en Gazao',
    'gaza-injured': 'Vunditoj en Gazao',
    'gaza-children-killed': 'Infanoj mortigitaj en Gazao',
    'gaza-women-killed': 'Virinoj mortigitaj en Gazao',
    'gaza-medical-staff-killed': 'Medicinistoj mortigitaj en Gazao',
    'gaza-journalists-killed': 'Ĵurnalistoj mortigitaj en Gazao',
    'gaza-civil-defence-killed': 'Savistoj de la civila protekto mortigitaj en Gazao',
    'gaza-aid-seekers-killed': 'Mortigitoj en Gazao dum serĉado de helpo',
    'gaza-aid-seekers-injured': 'Vunditoj en Gazao dum serĉado de helpo',
    'gaza-starvation-deaths': 'Mortoj pro malsato en Gazao',
    'gaza-starvation-children': 'Infanoj mortintaj pro malsato en Gazao',
    'gaza-names-known': 'Konataj nomoj de mortigitoj en Gazao',
    'west-bank-killed': 'Palestinanoj mortigitaj en Cisjordanio',
    'west-bank-children-killed': 'Palestinaj infanoj mortigitaj en Cisjordanio',
    'west-bank-injured': 'Palestinanoj vunditaj en Cisjordanio',
    'west-bank-settler-attacks': 'Atakoj de setlantoj en Cisjordanio',
    'lebanon-killed': 'Mortigitoj en Libano',
    'lebanon-injured': 'Vunditoj en Libano',
  },
  asOf: 'ĝis {date}',
  lastReported: 'laste raportita: {date}',
  attribution: 'Fonto: {source}, per {via}.',
  sources: {
    'health-ministry-gaza': 'Sanministerio de Gazao',
    'media-office-gaza': 'Registara Gazetara Oficejo de Gazao',
    'un-ocha': 'UN-Oficejo por la Kunordigo de Humanecaj Aferoj (OCHA)',
    'health-ministry-lebanon': 'Ministerio pri Publika Sano de Libano',
    'names-list': 'Sanministerio de Gazao (listo de nomoj)',
  },
  via: 'la datumoj de Tech for Palestine',
  undercount:
    'La veraj nombroj estas pli altaj: multaj homoj malaperis aŭ ankoraŭ ne estas identigitaj.',
  held: 'Pli nova nombro tiom diferencas, ke iu devas unue kontroli ĝin.',
};
export default words;
