// Turkish.
import type { LocaleFile } from '../locale.ts';

const tr: LocaleFile = {
  tag: 'tr',
  name: 'Türkçe',
  reviewed: false,
  campaigns: {
    ceasefire: { name: 'Ateşkes', label: 'Filistin' },
    palestine: { name: 'Filistin', label: 'Dayanışma' },
    'no-tech-for-apartheid': {
      name: 'Apartheid için teknolojiye hayır',
      label: 'Teknoloji çalışanları',
    },
    'no-azure-for-apartheid': {
      name: 'Apartheid için Azure’a hayır',
      label: 'Teknoloji çalışanları',
    },
    'no-tech-for-ice': { name: 'ICE için teknolojiye hayır', label: 'Teknoloji çalışanları' },
  },
  messages: {
    'ceasefire-now': {
      badge: 'Hemen ateşkes',
      headline: 'Gazze’de hemen ateşkes çağrısı yapıyoruz.',
      action: 'Harekete geç',
      alt: 'Filistin: hemen ateşkes',
    },
    'permanent-ceasefire': {
      badge: 'Hemen kalıcı ateşkes',
      headline: 'Gazze’de kalıcı ateşkes çağrısı yapıyoruz.',
      action: 'Harekete geç',
      alt: 'Filistin: hemen kalıcı ateşkes',
    },
    'uphold-the-ceasefire': {
      badge: 'Ateşkese uyun',
      headline: 'Gazze’de ateşkese uyun ve onu kalıcı kılın.',
      action: 'Harekete geç',
      alt: 'Filistin: ateşkese uyun',
    },
    'let-aid-in': {
      badge: 'Gazze’ye yardım girsin',
      headline: 'Gazze’ye gıda, su ve ilaç girmesine izin verin.',
      action: 'Daha fazla bilgi',
      alt: 'Filistin: Gazze’ye yardım girsin',
    },
    'end-the-siege': {
      badge: 'Gazze kuşatmasına son',
      headline: 'Sınır kapılarını açın. Gazze kuşatmasına son verin.',
      action: 'Daha fazla bilgi',
      alt: 'Filistin: Gazze kuşatmasına son',
    },
    'protect-civilians': {
      badge: 'Gazze’de sivilleri koruyun',
      headline: 'Siviller hedef değildir. Gazze halkını koruyun.',
      action: 'Daha fazla bilgi',
      alt: 'Filistin: Gazze’de sivilleri koruyun',
    },
    'protect-children': {
      badge: 'Gazze’nin çocuklarını koruyun',
      headline: 'Her çocuğun büyümeye hakkı var. Gazze’nin çocuklarını koruyun.',
      action: 'Daha fazla bilgi',
      alt: 'Filistin: Gazze’nin çocuklarını koruyun',
    },
    'protect-journalists': {
      badge: 'Gazze’de gazetecileri koruyun',
      headline: 'Gazeteciler sivildir. Gazze’den haber verenleri koruyun.',
      action: 'Daha fazla bilgi',
      alt: 'Filistin: Gazze’de gazetecileri koruyun',
    },
    'protect-health-workers': {
      badge: 'Gazze’de sağlıkçıları koruyun',
      headline: 'Hastaneler güvenli olmalı. Gazze’deki sağlık çalışanlarını koruyun.',
      action: 'Daha fazla bilgi',
      alt: 'Filistin: Gazze’deki sağlık çalışanlarını koruyun',
    },
    'remember-their-names': {
      badge: 'Adlarını unutmayın',
      headline: 'Her birinin bir adı vardı. Gazze’de öldürülen insanları anın.',
      action: 'Adları oku',
      alt: 'Filistin: Gazze’de öldürülen insanların adlarını unutmayın',
    },
    'stand-with-palestine': {
      badge: 'Filistin’in yanındayız',
      headline: 'Filistin halkının yanındayız.',
      action: 'Daha fazla bilgi',
      alt: 'Dayanışma: Filistin’in yanındayız',
    },
    'free-palestine': {
      badge: 'Filistin’e özgürlük',
      headline: 'Filistin halkına özgürlük ve eşit haklar.',
      action: 'Daha fazla bilgi',
      alt: 'Dayanışma: Filistin’e özgürlük',
    },
    'tech-for-palestine': {
      badge: 'Filistin için teknoloji',
      headline: 'Teknoloji çalışanları Filistin için sesini yükseltiyor.',
      action: 'Katıl',
      alt: 'Dayanışma: Filistin için teknoloji',
    },
    'back-palestinian-startups': {
      badge: 'Filistinli girişimlere destek',
      headline: 'Filistinli girişimlere iş, finansman ve mentorluk sunun.',
      action: 'Nasıl, gör',
      alt: 'Dayanışma: Filistinli girişimlere destek',
    },
    'let-workers-speak': {
      badge: 'Çalışanlar konuşabilsin',
      headline: 'Kimse Filistin için konuştuğu için işini kaybetmemeli.',
      action: 'Daha fazla bilgi',
      alt: 'Dayanışma: çalışanlar Filistin için konuşabilsin',
    },
    'no-tech-for-apartheid': {
      badge: 'Apartheid’a teknoloji yok',
      headline: 'Google ve Amazon çalışanları diyor ki: apartheid’a teknoloji yok.',
      action: 'Taleplerini oku',
      alt: 'Teknoloji çalışanları: apartheid’a teknoloji yok',
    },
    'drop-nimbus': {
      badge: 'Nimbus Projesi’nden vazgeçin',
      headline: 'Çalışanlar, Google ve Amazon’u Nimbus Projesi’nden vazgeçmeye çağırıyor.',
      action: 'Nedenini oku',
      alt: 'Teknoloji çalışanları: Nimbus Projesi’nden vazgeçin',
    },
    'no-azure-for-apartheid': {
      badge: 'Apartheid’a Azure yok',
      headline: 'Microsoft çalışanları diyor ki: apartheid’a Azure yok.',
      action: 'Taleplerini oku',
      alt: 'Teknoloji çalışanları: apartheid’a Azure yok',
    },
    'no-tech-for-ice': {
      badge: 'ICE’a teknoloji yok',
      headline: 'Teknoloji çalışanları ve göçmen grupları diyor ki: ICE’a teknoloji yok.',
      action: 'Taleplerini oku',
      alt: 'Teknoloji çalışanları: ABD göçmenlik kurumu ICE’a teknoloji yok',
    },
  },
  banner: {
    close: 'Bu mesajı kapat',
  },
  errors: {
    label: 'Rozet hatası',
    unknownMessage: '“{given}” adında bir mesaj yok',
    badValue: '{option}: “{given}” kullanılamaz',
    allowed: 'İzin verilen: {allowed}',
    missingMessage: 'Rozette henüz metin yok',
    busy: 'Şu anda çok yoğunuz, lütfen birazdan yeniden deneyin',
    notFound: 'Bu adreste bir şey yok',
    home: 'Başa dön',
  },
};

export default tr;
