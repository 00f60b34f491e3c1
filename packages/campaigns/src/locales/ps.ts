// Pashto.
import type { LocaleFile } from '../locale.ts';

const ps: LocaleFile = {
  tag: 'ps',
  name: 'پښتو',
  reviewed: false,
  notes: [
    'ceasefire-now, headline: “We call for an immediate ceasefire in Gaza.”',
    'let-aid-in: “Allow aid to Gaza”; headline “Allow food, water and medicine to enter Gaza”.',
    'end-the-siege, headline: crossings are سرحدي لارې, “border ways”.',
    'protect-*: خوندي وساتئ is “keep safe”.',
    'no-tech-for-*: “Technology for apartheid: no”; is there a better short slogan? Azure as اژور and Nimbus as نیمبس are transcriptions of ours.',
  ],
  campaigns: {
    ceasefire: { name: 'اوربند', label: 'فلسطین' },
    palestine: { name: 'فلسطین', label: 'پیوستون' },
    'no-tech-for-apartheid': {
      name: 'د اپارتاید لپاره ټکنالوژي نه',
      label: 'د ټکنالوژۍ کارکوونکي',
    },
    'no-azure-for-apartheid': { name: 'د اپارتاید لپاره اژور نه', label: 'د ټکنالوژۍ کارکوونکي' },
    'no-tech-for-ice': { name: 'د ICE لپاره ټکنالوژي نه', label: 'د ټکنالوژۍ کارکوونکي' },
  },
  messages: {
    'ceasefire-now': {
      badge: 'اوس اوربند',
      headline: 'په غزه کې د سمدستي اوربند غوښتنه کوو.',
      action: 'اوس ګام پورته کړئ',
      alt: 'فلسطین: اوس اوربند',
    },
    'permanent-ceasefire': {
      badge: 'اوس تلپاتې اوربند',
      headline: 'په غزه کې د تلپاتې اوربند غوښتنه کوو.',
      action: 'اوس ګام پورته کړئ',
      alt: 'فلسطین: اوس تلپاتې اوربند',
    },
    'uphold-the-ceasefire': {
      badge: 'اوربند ته ژمن پاتې شئ',
      headline: 'په غزه کې اوربند ته ژمن پاتې شئ او دوامداره یې کړئ.',
      action: 'اوس ګام پورته کړئ',
      alt: 'فلسطین: اوربند ته ژمن پاتې شئ',
    },
    'let-aid-in': {
      badge: 'غزې ته د مرستو اجازه ورکړئ',
      headline: 'غزې ته د خوړو، اوبو او درملو د ننوتلو اجازه ورکړئ.',
      action: 'نور معلومات ترلاسه کړئ',
      alt: 'فلسطین: غزې ته د مرستو اجازه ورکړئ',
    },
    'end-the-siege': {
      badge: 'د غزې محاصره پای ته ورسوئ',
      headline: 'سرحدي لارې پرانیزئ. د غزې محاصره پای ته ورسوئ.',
      action: 'نور معلومات ترلاسه کړئ',
      alt: 'فلسطین: د غزې محاصره پای ته ورسوئ',
    },
    'protect-civilians': {
      badge: 'د غزې ملکیان خوندي وساتئ',
      headline: 'ملکي وګړي هدف نه دي. د غزې خلک خوندي وساتئ.',
      action: 'نور معلومات ترلاسه کړئ',
      alt: 'فلسطین: د غزې ملکیان خوندي وساتئ',
    },
    'protect-children': {
      badge: 'د غزې ماشومان خوندي وساتئ',
      headline: 'هر ماشوم حق لري چې لوی شي. د غزې ماشومان خوندي وساتئ.',
      action: 'نور معلومات ترلاسه کړئ',
      alt: 'فلسطین: د غزې ماشومان خوندي وساتئ',
    },
    'protect-journalists': {
      badge: 'د غزې خبریالان خوندي وساتئ',
      headline: 'خبریالان ملکي وګړي دي. هغه کسان خوندي وساتئ چې له غزې راپور ورکوي.',
      action: 'نور معلومات ترلاسه کړئ',
      alt: 'فلسطین: د غزې خبریالان خوندي وساتئ',
    },
    'protect-health-workers': {
      badge: 'د غزې روغتیاپالان خوندي وساتئ',
      headline: 'روغتونونه باید خوندي وي. په غزه کې روغتیاپالان خوندي وساتئ.',
      action: 'نور معلومات ترلاسه کړئ',
      alt: 'فلسطین: د غزې روغتیاپالان خوندي وساتئ',
    },
    'remember-their-names': {
      badge: 'نومونه یې په یاد ساتئ',
      headline: 'په غزه کې هر وژل شوي کس نوم درلود. هغوی په یاد ساتئ.',
      action: 'نومونه ولولئ',
      alt: 'فلسطین: په غزه کې د وژل شوو کسانو نومونه په یاد ساتئ',
    },
    'stand-with-palestine': {
      badge: 'له فلسطین سره ولاړ یو',
      headline: 'موږ د فلسطین له خلکو سره ولاړ یو.',
      action: 'نور معلومات ترلاسه کړئ',
      alt: 'پیوستون: له فلسطین سره ولاړ یو',
    },
    'free-palestine': {
      badge: 'د فلسطین لپاره آزادي',
      headline: 'د فلسطین د خلکو لپاره آزادي او برابر حقونه.',
      action: 'نور معلومات ترلاسه کړئ',
      alt: 'پیوستون: د فلسطین لپاره آزادي',
    },
    'tech-for-palestine': {
      badge: 'د فلسطین لپاره ټکنالوژي',
      headline: 'د ټکنالوژۍ د برخې کسان د فلسطین لپاره غږ پورته کوي.',
      action: 'ورسره یوځای شئ',
      alt: 'پیوستون: د فلسطین لپاره ټکنالوژي',
    },
    'back-palestinian-startups': {
      badge: 'د فلسطیني سټارټ اپونو ملاتړ وکړئ',
      headline: 'فلسطیني سټارټ اپونو ته کار، تمویل او لارښوونه وړاندې کړئ.',
      action: 'وګورئ څنګه',
      alt: 'پیوستون: د فلسطیني سټارټ اپونو ملاتړ وکړئ',
    },
    'let-workers-speak': {
      badge: 'کارکوونکي خبرو ته پرېږدئ',
      headline: 'باید هېڅوک د فلسطین لپاره د غږ پورته کولو له امله دنده له لاسه ورنه کړي.',
      action: 'نور معلومات ترلاسه کړئ',
      alt: 'پیوستون: کارکوونکي پرېږدئ چې د فلسطین لپاره غږ پورته کړي',
    },
    'no-tech-for-apartheid': {
      badge: 'د اپارتاید لپاره ټکنالوژي نه',
      headline: 'په ګوګل او امازون کې ځینې کارکوونکي وایي: د اپارتاید لپاره ټکنالوژي نه.',
      action: 'غوښتنې یې ولولئ',
      alt: 'د ټکنالوژۍ کارکوونکي: د اپارتاید لپاره ټکنالوژي نه',
    },
    'drop-nimbus': {
      badge: 'د نیمبس پروژه پرېږدئ',
      headline: 'کارکوونکي له ګوګل او امازون غواړي چې د نیمبس پروژه پرېږدي.',
      action: 'لامل یې ولولئ',
      alt: 'د ټکنالوژۍ کارکوونکي: د نیمبس پروژه پرېږدئ',
    },
    'no-azure-for-apartheid': {
      badge: 'د اپارتاید لپاره اژور نه',
      headline: 'په مایکروسافټ کې ځینې کارکوونکي وایي: د اپارتاید لپاره اژور نه.',
      action: 'غوښتنې یې ولولئ',
      alt: 'د ټکنالوژۍ کارکوونکي: د اپارتاید لپاره اژور نه',
    },
    'no-tech-for-ice': {
      badge: 'د ICE لپاره ټکنالوژي نه',
      headline: 'د ټکنالوژۍ کارکوونکي او د کډوالو ډلې وایي: د ICE لپاره ټکنالوژي نه.',
      action: 'غوښتنې یې ولولئ',
      alt: 'د ټکنالوژۍ کارکوونکي: د امریکا د کډوالۍ ادارې ICE لپاره ټکنالوژي نه',
    },
  },
  banner: {
    close: 'دا پیغام وتړئ',
  },
  errors: {
    label: 'د نښان تېروتنه',
    unknownMessage: 'د «{given}» په نوم پیغام نشته',
    badValue: '{option}: «{given}» نشي کارېدای',
    allowed: 'اجازه لرونکي: {allowed}',
    missingMessage: 'نښان لا متن نه لري',
    busy: 'اوس ډېره ګڼه ګوڼه ده، مهرباني وکړئ لږ وروسته بیا هڅه وکړئ',
    notFound: 'په دې پته کې څه نشته',
    home: 'پیل ته ستنېدل',
  },
};

export default ps;
