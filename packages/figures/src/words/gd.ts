// Scottish Gaelic.
import type { FigureWords } from '../words-model.ts';

const words: FigureWords = {
  tag: 'gd',
  reviewed: false,
  labels: {
    'gaza-killed': 'Daoine a chaidh a mharbhadh an Gàsa',
    'gaza-injured': 'Daoine a chaidh a leòn an Gàsa',
    'gaza-children-killed': 'Clann a chaidh a mharbhadh an Gàsa',
    'gaza-women-killed': 'Boireannaich a chaidh a mharbhadh an Gàsa',
    'gaza-medical-staff-killed': 'Luchd-slàinte a chaidh a mharbhadh an Gàsa',
    'gaza-journalists-killed': 'Luchd-naidheachd a chaidh a mharbhadh an Gàsa',
    'gaza-civil-defence-killed': 'Luchd-obrach dìon shìobhalta a chaidh a mharbhadh an Gàsa',
    'gaza-aid-seekers-killed': 'Daoine a chaidh a mharbhadh an Gàsa is iad a’ sireadh cobhair',
    'gaza-aid-seekers-injured': 'Daoine a chaidh a leòn an Gàsa is iad a’ sireadh cobhair',
    'gaza-starvation-deaths': 'Bàsan leis an acras an Gàsa',
    'gaza-starvation-children': 'Clann a bhàsaich leis an acras an Gàsa',
    'gaza-names-known': 'Ainmean aithnichte nan daoine a chaidh a mharbhadh an Gàsa',
    'west-bank-killed': 'Palastainich a chaidh a mharbhadh sa Bhruach an Iar',
    'west-bank-children-killed': 'Clann Phalastaineach a chaidh a mharbhadh sa Bhruach an Iar',
    'west-bank-injured': 'Palastainich a chaidh a leòn sa Bhruach an Iar',
    'lebanon-killed': 'Daoine a chaidh a mharbhadh ann an Leabanon',
    'lebanon-injured': 'Daoine a chaidh a leòn ann an Leabanon',
  },
  asOf: 'ceann-latha: {date}',
  lastReported: 'aithris mu dheireadh: {date}',
  attribution: 'Tùs: {source}; dàta: {via}.',
  sources: {
    'health-ministry-gaza': 'Ministreachd na Slàinte, Gàsa',
    'media-office-gaza': 'Oifis Mheadhanan an Riaghaltais, Gàsa',
    'un-ocha': 'Oifis nan Dùthchannan Aonaichte airson Co-òrdanachadh Chùisean Daonnachdail (OCHA)',
    'health-ministry-lebanon': 'Ministreachd na Slàinte Phoblaich, Leabanon',
    'names-list': 'Ministreachd na Slàinte, Gàsa (liosta ainmean)',
  },
  via: 'Tech for Palestine',
  undercount: 'Tha na fìor àireamhan nas àirde: tha mòran a dhìth no gun aithneachadh fhathast.',
  held: 'Tha àireamh nas ùire cho eadar-dhealaichte ’s gum feum cuideigin a dearbhadh an toiseach.',
};
export default words;
