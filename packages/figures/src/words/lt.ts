// Lithuanian.
import type { FigureWords } from '../words-model.ts';

const words: FigureWords = {
  tag: 'lt',
  reviewed: false,
  labels: {
    'gaza-killed': 'Žuvusieji Gazoje',
    'gaza-injured': 'Sužeistieji Gazoje',
    'gaza-children-killed': 'Gazoje žuvę vaikai',
    'gaza-women-killed': 'Gazoje žuvusios moterys',
    'gaza-medical-staff-killed': 'Gazoje žuvę medicinos darbuotojai',
    'gaza-journalists-killed': 'Gazoje žuvę žurnalistai',
    'gaza-civil-defence-killed': 'Gazoje žuvę civilinės saugos darbuotojai',
    'gaza-aid-seekers-killed': 'Gazoje žuvę ieškodami pagalbos',
    'gaza-aid-seekers-injured': 'Gazoje sužeisti ieškodami pagalbos',
    'gaza-starvation-deaths': 'Mirtys nuo bado Gazoje',
    'gaza-starvation-children': 'Gazoje nuo bado mirę vaikai',
    'gaza-names-known': 'Žinomi Gazoje žuvusiųjų vardai',
    'west-bank-killed': 'Vakarų Krante žuvę palestiniečiai',
    'west-bank-children-killed': 'Vakarų Krante žuvę palestiniečių vaikai',
    'west-bank-injured': 'Vakarų Krante sužeisti palestiniečiai',
    'west-bank-settler-attacks': 'Naujakurių išpuoliai Vakarų Krante',
    'lebanon-killed': 'Žuvusieji Libane',
    'lebanon-injured': 'Sužeistieji Libane',
  },
  asOf: 'data: {date}',
  lastReported: 'paskutinį kartą pranešta: {date}',
  attribution: 'Šaltinis: {source}; duomenys: {via}.',
  sources: {
    'health-ministry-gaza': 'Gazos sveikatos ministerija',
    'media-office-gaza': 'Gazos vyriausybės žiniasklaidos biuras',
    'un-ocha': 'JT humanitarinių reikalų koordinavimo biuras (OCHA)',
    'health-ministry-lebanon': 'Libano visuomenės sveikatos ministerija',
    'names-list': 'Gazos sveikatos ministerija (vardų sąrašas)',
  },
  via: '„Tech for Palestine“ duomenų rinkiniai',
  undercount: 'Tikrieji skaičiai didesni: daug žmonių dingo be žinios arba dar neatpažinti.',
  held: 'Naujesnis skaičius skiriasi tiek, kad pirmiau kas nors turi jį patikrinti.',
};
export default words;
