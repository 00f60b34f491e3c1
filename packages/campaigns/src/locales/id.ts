// Indonesian.
import type { LocaleFile } from '../locale.ts';

const id: LocaleFile = {
  tag: 'id',
  name: 'Bahasa Indonesia',
  reviewed: false,
  notes: [
    'end-the-siege: blokade is blockade, the press’s word for Gaza; pengepungan is siege.',
    'free-palestine: Palestina merdeka is what people say; merdeka is free and independent.',
    'no-tech-for-*: “There is no technology for …”.',
    'label of the workers’ campaigns: “IT workers”; pekerja teknologi is too long for a badge.',
  ],
  campaigns: {
    ceasefire: { name: 'Gencatan senjata', label: 'Palestina' },
    palestine: { name: 'Palestina', label: 'Solidaritas' },
    'no-tech-for-apartheid': { name: 'Tak ada teknologi bagi apartheid', label: 'Pekerja TI' },
    'no-azure-for-apartheid': { name: 'Tak ada Azure bagi apartheid', label: 'Pekerja TI' },
    'no-tech-for-ice': { name: 'Tak ada teknologi bagi ICE', label: 'Pekerja TI' },
  },
  messages: {
    'ceasefire-now': {
      badge: 'Gencatan senjata sekarang',
      headline: 'Serukan gencatan senjata di Gaza sekarang.',
      action: 'Bertindak sekarang',
      alt: 'Palestina: gencatan senjata sekarang',
    },
    'permanent-ceasefire': {
      badge: 'Gencatan senjata permanen sekarang',
      headline: 'Serukan gencatan senjata permanen di Gaza.',
      action: 'Bertindak sekarang',
      alt: 'Palestina: gencatan senjata permanen sekarang',
    },
    'uphold-the-ceasefire': {
      badge: 'Patuhi gencatan senjata',
      headline: 'Patuhi gencatan senjata di Gaza, dan jagalah agar bertahan.',
      action: 'Bertindak sekarang',
      alt: 'Palestina: patuhi gencatan senjata',
    },
    'let-aid-in': {
      badge: 'Izinkan bantuan masuk Gaza',
      headline: 'Izinkan makanan, air, dan obat-obatan masuk ke Gaza.',
      action: 'Pelajari lebih lanjut',
      alt: 'Palestina: izinkan bantuan masuk Gaza',
    },
    'end-the-siege': {
      badge: 'Akhiri blokade Gaza',
      headline: 'Buka perlintasan. Akhiri blokade Gaza.',
      action: 'Pelajari lebih lanjut',
      alt: 'Palestina: akhiri blokade Gaza',
    },
    'protect-civilians': {
      badge: 'Lindungi warga sipil di Gaza',
      headline: 'Warga sipil bukan sasaran. Lindungi penduduk Gaza.',
      action: 'Pelajari lebih lanjut',
      alt: 'Palestina: lindungi warga sipil di Gaza',
    },
    'protect-children': {
      badge: 'Lindungi anak-anak Gaza',
      headline: 'Setiap anak berhak tumbuh dewasa. Lindungi anak-anak Gaza.',
      action: 'Pelajari lebih lanjut',
      alt: 'Palestina: lindungi anak-anak Gaza',
    },
    'protect-journalists': {
      badge: 'Lindungi jurnalis di Gaza',
      headline: 'Jurnalis adalah warga sipil. Lindungi mereka yang meliput dari Gaza.',
      action: 'Pelajari lebih lanjut',
      alt: 'Palestina: lindungi jurnalis di Gaza',
    },
    'protect-health-workers': {
      badge: 'Lindungi tenaga kesehatan di Gaza',
      headline: 'Rumah sakit harus aman. Lindungi tenaga kesehatan di Gaza.',
      action: 'Pelajari lebih lanjut',
      alt: 'Palestina: lindungi tenaga kesehatan di Gaza',
    },
    'remember-their-names': {
      badge: 'Kenanglah nama mereka',
      headline: 'Setiap orang yang terbunuh di Gaza punya nama. Kenanglah mereka.',
      action: 'Baca nama mereka',
      alt: 'Palestina: kenanglah nama orang-orang yang terbunuh di Gaza',
    },
    'stand-with-palestine': {
      badge: 'Berdiri bersama Palestina',
      headline: 'Kami berdiri bersama rakyat Palestina.',
      action: 'Pelajari lebih lanjut',
      alt: 'Solidaritas: berdiri bersama Palestina',
    },
    'free-palestine': {
      badge: 'Palestina merdeka',
      headline: 'Kebebasan dan hak yang setara bagi rakyat Palestina.',
      action: 'Pelajari lebih lanjut',
      alt: 'Solidaritas: Palestina merdeka',
    },
    'tech-for-palestine': {
      badge: 'Teknologi untuk Palestina',
      headline: 'Orang-orang di dunia teknologi bersuara untuk Palestina.',
      action: 'Ikut serta',
      alt: 'Solidaritas: teknologi untuk Palestina',
    },
    'back-palestinian-startups': {
      badge: 'Dukung usaha rintisan Palestina',
      headline: 'Tawarkan pekerjaan, dana, dan bimbingan bagi usaha rintisan Palestina.',
      action: 'Lihat caranya',
      alt: 'Solidaritas: dukung usaha rintisan Palestina',
    },
    'let-workers-speak': {
      badge: 'Biarkan pekerja bersuara',
      headline: 'Tak seorang pun patut kehilangan pekerjaan karena bersuara untuk Palestina.',
      action: 'Pelajari lebih lanjut',
      alt: 'Solidaritas: biarkan pekerja bersuara untuk Palestina',
    },
    'no-tech-for-apartheid': {
      badge: 'Tak ada teknologi bagi apartheid',
      headline: 'Pekerja di Google dan Amazon menyatakan: tak ada teknologi bagi apartheid.',
      action: 'Baca tuntutan mereka',
      alt: 'Pekerja TI: tak ada teknologi bagi apartheid',
    },
    'drop-nimbus': {
      badge: 'Tinggalkan Proyek Nimbus',
      headline: 'Pekerja menyerukan agar Google dan Amazon meninggalkan Proyek Nimbus.',
      action: 'Baca alasannya',
      alt: 'Pekerja TI: tinggalkan Proyek Nimbus',
    },
    'no-azure-for-apartheid': {
      badge: 'Tak ada Azure bagi apartheid',
      headline: 'Pekerja di Microsoft menyatakan: tak ada Azure bagi apartheid.',
      action: 'Baca tuntutan mereka',
      alt: 'Pekerja TI: tak ada Azure bagi apartheid',
    },
    'no-tech-for-ice': {
      badge: 'Tak ada teknologi bagi ICE',
      headline: 'Pekerja teknologi dan kelompok imigran menyatakan: tak ada teknologi bagi ICE.',
      action: 'Baca tuntutan mereka',
      alt: 'Pekerja TI: tak ada teknologi bagi ICE, badan imigrasi AS',
    },
  },
  banner: {
    close: 'Tutup pesan ini',
  },
  errors: {
    label: 'Kesalahan lencana',
    unknownMessage: 'Tidak ada pesan bernama “{given}”',
    badValue: '{option}: “{given}” tidak dapat digunakan',
    allowed: 'Pilihan: {allowed}',
    missingMessage: 'Lencana belum berisi teks',
    busy: 'Sedang terlalu sibuk, silakan coba lagi sebentar lagi',
    notFound: 'Tidak ada apa-apa di alamat ini',
    home: 'Kembali ke awal',
  },
};

export default id;
