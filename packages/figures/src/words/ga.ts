// Irish.
import type { FigureWords } from '../words-model.ts';

const words: FigureWords = {
  tag: 'ga',
  reviewed: false,
  labels: {
    'gaza-killed': 'Daoine a maraíodh in Gaza',
    'gaza-injured': 'Daoine a gortaíodh in Gaza',
    'gaza-children-killed': 'Leanaí a maraíodh in Gaza',
    'gaza-women-killed': 'Mná a maraíodh in Gaza',
    'gaza-medical-staff-killed': 'Foireann leighis a maraíodh in Gaza',
    'gaza-journalists-killed': 'Iriseoirí a maraíodh in Gaza',
    'gaza-civil-defence-killed': 'Oibrithe cosanta sibhialta a maraíodh in Gaza',
    'gaza-aid-seekers-killed': 'Daoine a maraíodh in Gaza agus iad ag lorg cabhrach',
    'gaza-aid-seekers-injured': 'Daoine a gortaíodh in Gaza agus iad ag lorg cabhrach',
    'gaza-starvation-deaths': 'Básanna den ocras in Gaza',
    'gaza-starvation-children': 'Leanaí a fuair bás den ocras in Gaza',
    'gaza-names-known': 'Ainmneacha ar eolas dóibh siúd a maraíodh in Gaza',
    'west-bank-killed': 'Palaistínigh a maraíodh sa Bhruach Thiar',
    'west-bank-children-killed': 'Leanaí Palaistíneacha a maraíodh sa Bhruach Thiar',
    'west-bank-injured': 'Palaistínigh a gortaíodh sa Bhruach Thiar',
    'west-bank-settler-attacks': 'Ionsaithe ó lonnaitheoirí sa Bhruach Thiar',
    'lebanon-killed': 'Daoine a maraíodh sa Liobáin',
    'lebanon-injured': 'Daoine a gortaíodh sa Liobáin',
  },
  asOf: 'amhail {date}',
  lastReported: 'tuairiscithe den uair dheireanach {date}',
  attribution: 'Foinse: {source}, trí {via}.',
  sources: {
    'health-ministry-gaza': 'Aireacht Sláinte Gaza',
    'media-office-gaza': 'Oifig Meán Rialtas Gaza',
    'un-ocha': 'Oifig na Náisiún Aontaithe um Chomhordú Gnóthaí Daonnúla (OCHA)',
    'health-ministry-lebanon': 'Aireacht Sláinte Poiblí na Liobáine',
    'names-list': 'Aireacht Sláinte Gaza (liosta ainmneacha)',
  },
  via: 'thacair sonraí Tech for Palestine',
  undercount: 'Tá na fíorfhigiúirí níos airde: tá go leor daoine ar iarraidh nó gan aithint fós.',
  held: 'Tá uimhir níos nuaí chomh difriúil sin go gcaithfidh duine í a sheiceáil ar dtús.',
};
export default words;
