// Malay.
import type { FigureWords } from '../words-model.ts';

const words: FigureWords = {
  tag: 'ms',
  reviewed: false,
  labels: {
    'gaza-killed': 'Terbunuh di Gaza',
    'gaza-injured': 'Cedera di Gaza',
    'gaza-children-killed': 'Kanak-kanak terbunuh di Gaza',
    'gaza-women-killed': 'Wanita terbunuh di Gaza',
    'gaza-medical-staff-killed': 'Kakitangan perubatan terbunuh di Gaza',
    'gaza-journalists-killed': 'Wartawan terbunuh di Gaza',
    'gaza-civil-defence-killed': 'Anggota pertahanan awam terbunuh di Gaza',
    'gaza-aid-seekers-killed': 'Terbunuh di Gaza ketika mencari bantuan',
    'gaza-aid-seekers-injured': 'Cedera di Gaza ketika mencari bantuan',
    'gaza-starvation-deaths': 'Kematian akibat kebuluran di Gaza',
    'gaza-starvation-children': 'Kanak-kanak yang mati kebuluran di Gaza',
    'gaza-names-known': 'Nama yang diketahui daripada mereka yang terbunuh di Gaza',
    'west-bank-killed': 'Rakyat Palestin terbunuh di Tebing Barat',
    'west-bank-children-killed': 'Kanak-kanak Palestin terbunuh di Tebing Barat',
    'west-bank-injured': 'Rakyat Palestin cedera di Tebing Barat',
    'west-bank-settler-attacks': 'Serangan peneroka di Tebing Barat',
    'lebanon-killed': 'Terbunuh di Lubnan',
    'lebanon-injured': 'Cedera di Lubnan',
  },
  asOf: 'setakat {date}',
  lastReported: 'kali terakhir dilaporkan {date}',
  attribution: 'Sumber: {source}, melalui {via}.',
  sources: {
    'health-ministry-gaza': 'Kementerian Kesihatan Gaza',
    'media-office-gaza': 'Pejabat Media Kerajaan Gaza',
    'un-ocha': 'Pejabat PBB bagi Penyelarasan Hal Ehwal Kemanusiaan (OCHA)',
    'health-ministry-lebanon': 'Kementerian Kesihatan Awam Lubnan',
    'names-list': 'Kementerian Kesihatan Gaza (senarai nama)',
  },
  via: 'set data Tech for Palestine',
  undercount: 'Jumlah sebenar lebih tinggi: ramai masih hilang atau belum dikenal pasti.',
  held: 'Angka yang lebih baharu berbeza sehingga perlu disemak seseorang terlebih dahulu.',
};
export default words;
