// Indonesian.
import type { FigureWords } from '../words-model.ts';

const words: FigureWords = {
  tag: 'id',
  reviewed: false,
  labels: {
    'gaza-killed': 'Tewas di Gaza',
    'gaza-injured': 'Luka-luka di Gaza',
    'gaza-children-killed': 'Anak-anak tewas di Gaza',
    'gaza-women-killed': 'Perempuan tewas di Gaza',
    'gaza-medical-staff-killed': 'Tenaga medis tewas di Gaza',
    'gaza-journalists-killed': 'Jurnalis tewas di Gaza',
    'gaza-civil-defence-killed': 'Petugas pertahanan sipil tewas di Gaza',
    'gaza-aid-seekers-killed': 'Tewas di Gaza saat mencari bantuan',
    'gaza-aid-seekers-injured': 'Luka-luka di Gaza saat mencari bantuan',
    'gaza-starvation-deaths': 'Kematian akibat kelaparan di Gaza',
    'gaza-starvation-children': 'Anak-anak meninggal karena kelaparan di Gaza',
    'gaza-names-known': 'Nama korban tewas di Gaza yang diketahui',
    'west-bank-killed': 'Warga Palestina tewas di Tepi Barat',
    'west-bank-children-killed': 'Anak-anak Palestina tewas di Tepi Barat',
    'west-bank-injured': 'Warga Palestina luka-luka di Tepi Barat',
    'west-bank-settler-attacks': 'Serangan pemukim di Tepi Barat',
    'lebanon-killed': 'Tewas di Lebanon',
    'lebanon-injured': 'Luka-luka di Lebanon',
  },
  asOf: 'per {date}',
  lastReported: 'terakhir dilaporkan {date}',
  attribution: 'Sumber: {source}, melalui {via}.',
  sources: {
    'health-ministry-gaza': 'Kementerian Kesehatan, Gaza',
    'media-office-gaza': 'Kantor Media Pemerintah, Gaza',
    'un-ocha': 'Kantor PBB untuk Koordinasi Urusan Kemanusiaan (OCHA)',
    'health-ministry-lebanon': 'Kementerian Kesehatan Masyarakat, Lebanon',
    'names-list': 'Kementerian Kesehatan, Gaza (daftar nama)',
  },
  via: 'data Tech for Palestine',
  undercount: 'Jumlahnya di bawah kenyataan: banyak orang hilang atau belum teridentifikasi.',
  held: 'Ada angka lebih baru yang berbeda sehingga perlu diperiksa seseorang lebih dahulu.',
};
export default words;
