// Malay.
import type { LocaleFile } from '../locale.ts';

const ms: LocaleFile = {
  tag: 'ms',
  name: 'Bahasa Melayu',
  reviewed: false,
  notes: [
    'end-the-siege, headline: crossings are pintu sempadan, “border gates”.',
    'free-palestine: Bebaskan Palestin is the slogan people say, an imperative (“Set Palestine free”).',
    'no-tech-for-*: “There is no technology for …”; apartheid is spelt aparteid, as Dewan Bahasa does.',
    'label of the workers’ campaigns: “IT workers”; pekerja teknologi is too long for a badge.',
  ],
  campaigns: {
    ceasefire: { name: 'Gencatan senjata', label: 'Palestin' },
    palestine: { name: 'Palestin', label: 'Solidariti' },
    'no-tech-for-apartheid': { name: 'Tiada teknologi untuk aparteid', label: 'Pekerja IT' },
    'no-azure-for-apartheid': { name: 'Tiada Azure untuk aparteid', label: 'Pekerja IT' },
    'no-tech-for-ice': { name: 'Tiada teknologi untuk ICE', label: 'Pekerja IT' },
  },
  messages: {
    'ceasefire-now': {
      badge: 'Gencatan senjata sekarang',
      headline: 'Serukan gencatan senjata di Gaza sekarang.',
      action: 'Bertindak sekarang',
      alt: 'Palestin: gencatan senjata sekarang',
    },
    'permanent-ceasefire': {
      badge: 'Gencatan senjata kekal sekarang',
      headline: 'Serukan gencatan senjata kekal di Gaza.',
      action: 'Bertindak sekarang',
      alt: 'Palestin: gencatan senjata kekal sekarang',
    },
    'uphold-the-ceasefire': {
      badge: 'Patuhi gencatan senjata',
      headline: 'Patuhi gencatan senjata di Gaza dan kekalkannya.',
      action: 'Bertindak sekarang',
      alt: 'Palestin: patuhi gencatan senjata',
    },
    'let-aid-in': {
      badge: 'Benarkan bantuan masuk ke Gaza',
      headline: 'Benarkan makanan, air dan ubat-ubatan masuk ke Gaza.',
      action: 'Ketahui lebih lanjut',
      alt: 'Palestin: benarkan bantuan masuk ke Gaza',
    },
    'end-the-siege': {
      badge: 'Tamatkan kepungan ke atas Gaza',
      headline: 'Buka pintu sempadan. Tamatkan kepungan ke atas Gaza.',
      action: 'Ketahui lebih lanjut',
      alt: 'Palestin: tamatkan kepungan ke atas Gaza',
    },
    'protect-civilians': {
      badge: 'Lindungi orang awam di Gaza',
      headline: 'Orang awam bukan sasaran. Lindungi penduduk Gaza.',
      action: 'Ketahui lebih lanjut',
      alt: 'Palestin: lindungi orang awam di Gaza',
    },
    'protect-children': {
      badge: 'Lindungi kanak-kanak Gaza',
      headline: 'Setiap kanak-kanak berhak untuk membesar. Lindungi kanak-kanak Gaza.',
      action: 'Ketahui lebih lanjut',
      alt: 'Palestin: lindungi kanak-kanak Gaza',
    },
    'protect-journalists': {
      badge: 'Lindungi wartawan di Gaza',
      headline: 'Wartawan ialah orang awam. Lindungi mereka yang melapor dari Gaza.',
      action: 'Ketahui lebih lanjut',
      alt: 'Palestin: lindungi wartawan di Gaza',
    },
    'protect-health-workers': {
      badge: 'Lindungi petugas kesihatan Gaza',
      headline: 'Hospital mesti selamat. Lindungi petugas kesihatan di Gaza.',
      action: 'Ketahui lebih lanjut',
      alt: 'Palestin: lindungi petugas kesihatan Gaza',
    },
    'remember-their-names': {
      badge: 'Ingati nama mereka',
      headline: 'Setiap insan yang terbunuh di Gaza mempunyai nama. Ingati mereka.',
      action: 'Baca nama mereka',
      alt: 'Palestin: ingati nama mereka yang terbunuh di Gaza',
    },
    'stand-with-palestine': {
      badge: 'Berdiri bersama Palestin',
      headline: 'Kami berdiri bersama rakyat Palestin.',
      action: 'Ketahui lebih lanjut',
      alt: 'Solidariti: berdiri bersama Palestin',
    },
    'free-palestine': {
      badge: 'Bebaskan Palestin',
      headline: 'Kebebasan dan hak yang sama untuk rakyat Palestin.',
      action: 'Ketahui lebih lanjut',
      alt: 'Solidariti: bebaskan Palestin',
    },
    'tech-for-palestine': {
      badge: 'Teknologi untuk Palestin',
      headline: 'Warga teknologi bersuara untuk Palestin.',
      action: 'Sertai',
      alt: 'Solidariti: teknologi untuk Palestin',
    },
    'back-palestinian-startups': {
      badge: 'Sokong syarikat pemula Palestin',
      headline: 'Tawarkan kerja, dana dan bimbingan kepada syarikat pemula Palestin.',
      action: 'Lihat caranya',
      alt: 'Solidariti: sokong syarikat pemula Palestin',
    },
    'let-workers-speak': {
      badge: 'Biarkan pekerja bersuara',
      headline: 'Tiada sesiapa patut hilang kerja kerana bersuara untuk Palestin.',
      action: 'Ketahui lebih lanjut',
      alt: 'Solidariti: biarkan pekerja bersuara untuk Palestin',
    },
    'no-tech-for-apartheid': {
      badge: 'Tiada teknologi untuk aparteid',
      headline: 'Pekerja di Google dan Amazon menyatakan: tiada teknologi untuk aparteid.',
      action: 'Baca tuntutan mereka',
      alt: 'Pekerja IT: tiada teknologi untuk aparteid',
    },
    'drop-nimbus': {
      badge: 'Tinggalkan Projek Nimbus',
      headline: 'Pekerja menyeru Google dan Amazon agar meninggalkan Projek Nimbus.',
      action: 'Baca sebabnya',
      alt: 'Pekerja IT: tinggalkan Projek Nimbus',
    },
    'no-azure-for-apartheid': {
      badge: 'Tiada Azure untuk aparteid',
      headline: 'Pekerja di Microsoft menyatakan: tiada Azure untuk aparteid.',
      action: 'Baca tuntutan mereka',
      alt: 'Pekerja IT: tiada Azure untuk aparteid',
    },
    'no-tech-for-ice': {
      badge: 'Tiada teknologi untuk ICE',
      headline: 'Pekerja teknologi dan kumpulan imigran menyatakan: tiada teknologi untuk ICE.',
      action: 'Baca tuntutan mereka',
      alt: 'Pekerja IT: tiada teknologi untuk ICE, agensi imigresen AS',
    },
  },
  banner: {
    close: 'Tutup mesej ini',
  },
  errors: {
    label: 'Ralat lencana',
    unknownMessage: 'Tiada mesej bernama “{given}”',
    badValue: '{option}: “{given}” tidak boleh digunakan',
    allowed: 'Dibenarkan: {allowed}',
    missingMessage: 'Lencana belum mempunyai teks',
    busy: 'Terlalu sibuk sekarang, sila cuba lagi sebentar nanti',
    notFound: 'Tiada apa-apa di alamat ini',
    home: 'Kembali ke permulaan',
  },
};

export default ms;
