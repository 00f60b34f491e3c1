// Persian.
import type { LocaleFile } from '../locale.ts';

const fa: LocaleFile = {
  tag: 'fa',
  name: 'فارسی',
  reviewed: false,
  notes: [
    'ceasefire-now, headline: “We call for an immediate ceasefire in Gaza.”',
    'no-azure-for-apartheid: Azure is written آژور, as most Persian technology news does; آزور also occurs.',
    'no-tech-for-*: literally “No to technology for …”; ICE is written آیس, as Persian news abroad does.',
    'ezafe after silent he is left unwritten (پروژه نیمبوس), as the press does; پروژهٔ would be the school spelling.',
    'drop-nimbus, headline: “Workers’ request to Google and Amazon: drop Project Nimbus”, so that nobody else can be read as the one who drops it.',
  ],
  campaigns: {
    ceasefire: { name: 'آتش‌بس', label: 'فلسطین' },
    palestine: { name: 'فلسطین', label: 'همبستگی' },
    'no-tech-for-apartheid': { name: 'نه به فناوری برای آپارتاید', label: 'کارکنان فناوری' },
    'no-azure-for-apartheid': { name: 'نه به آژور برای آپارتاید', label: 'کارکنان فناوری' },
    'no-tech-for-ice': { name: 'نه به فناوری برای آیس', label: 'کارکنان فناوری' },
  },
  messages: {
    'ceasefire-now': {
      badge: 'آتش‌بس، همین حالا',
      headline: 'خواستار آتش‌بس فوری در غزه هستیم.',
      action: 'همین حالا اقدام کنید',
      alt: 'فلسطین: آتش‌بس، همین حالا',
    },
    'permanent-ceasefire': {
      badge: 'آتش‌بس دائمی، همین حالا',
      headline: 'خواستار آتش‌بس دائمی در غزه هستیم.',
      action: 'همین حالا اقدام کنید',
      alt: 'فلسطین: آتش‌بس دائمی، همین حالا',
    },
    'uphold-the-ceasefire': {
      badge: 'به آتش‌بس پایبند باشید',
      headline: 'به آتش‌بس غزه پایبند باشید و آن را پایدار کنید.',
      action: 'همین حالا اقدام کنید',
      alt: 'فلسطین: به آتش‌بس پایبند باشید',
    },
    'let-aid-in': {
      badge: 'بگذارید کمک وارد غزه شود',
      headline: 'بگذارید غذا، آب و دارو وارد غزه شود.',
      action: 'بیشتر بدانید',
      alt: 'فلسطین: بگذارید کمک وارد غزه شود',
    },
    'end-the-siege': {
      badge: 'به محاصره غزه پایان دهید',
      headline: 'گذرگاه‌ها را باز کنید. به محاصره غزه پایان دهید.',
      action: 'بیشتر بدانید',
      alt: 'فلسطین: به محاصره غزه پایان دهید',
    },
    'protect-civilians': {
      badge: 'از غیرنظامیان غزه محافظت کنید',
      headline: 'غیرنظامیان هدف نیستند. از مردم غزه محافظت کنید.',
      action: 'بیشتر بدانید',
      alt: 'فلسطین: از غیرنظامیان غزه محافظت کنید',
    },
    'protect-children': {
      badge: 'از کودکان غزه محافظت کنید',
      headline: 'هر کودکی حق دارد بزرگ شود. از کودکان غزه محافظت کنید.',
      action: 'بیشتر بدانید',
      alt: 'فلسطین: از کودکان غزه محافظت کنید',
    },
    'protect-journalists': {
      badge: 'از خبرنگاران غزه محافظت کنید',
      headline: 'خبرنگاران غیرنظامی‌اند. از کسانی که از غزه گزارش می‌دهند محافظت کنید.',
      action: 'بیشتر بدانید',
      alt: 'فلسطین: از خبرنگاران غزه محافظت کنید',
    },
    'protect-health-workers': {
      badge: 'از کادر درمان غزه محافظت کنید',
      headline: 'بیمارستان‌ها باید امن باشند. از کادر درمان در غزه محافظت کنید.',
      action: 'بیشتر بدانید',
      alt: 'فلسطین: از کادر درمان غزه محافظت کنید',
    },
    'remember-their-names': {
      badge: 'نامشان را به یاد بسپارید',
      headline: 'هر یک از کشته‌شدگان غزه نامی داشت. آنان را به یاد بسپارید.',
      action: 'نام‌ها را بخوانید',
      alt: 'فلسطین: نام کشته‌شدگان غزه را به یاد بسپارید',
    },
    'stand-with-palestine': {
      badge: 'در کنار فلسطین ایستاده‌ایم',
      headline: 'ما در کنار مردم فلسطین ایستاده‌ایم.',
      action: 'بیشتر بدانید',
      alt: 'همبستگی: در کنار فلسطین ایستاده‌ایم',
    },
    'free-palestine': {
      badge: 'آزادی برای فلسطین',
      headline: 'آزادی و حقوق برابر برای مردم فلسطین.',
      action: 'بیشتر بدانید',
      alt: 'همبستگی: آزادی برای فلسطین',
    },
    'tech-for-palestine': {
      badge: 'فناوری برای فلسطین',
      headline: 'اهالی فناوری برای فلسطین صدای خود را بلند می‌کنند.',
      action: 'بپیوندید',
      alt: 'همبستگی: فناوری برای فلسطین',
    },
    'back-palestinian-startups': {
      badge: 'حمایت از استارتاپ‌های فلسطینی',
      headline: 'برای استارتاپ‌های فلسطینی کار، سرمایه و راهنمایی فراهم کنید.',
      action: 'ببینید چگونه',
      alt: 'همبستگی: حمایت از استارتاپ‌های فلسطینی',
    },
    'let-workers-speak': {
      badge: 'بگذارید کارکنان حرف بزنند',
      headline: 'هیچ‌کس نباید به خاطر سخن گفتن برای فلسطین شغلش را از دست بدهد.',
      action: 'بیشتر بدانید',
      alt: 'همبستگی: بگذارید کارکنان برای فلسطین حرف بزنند',
    },
    'no-tech-for-apartheid': {
      badge: 'نه به فناوری برای آپارتاید',
      headline: 'کارکنانی در گوگل و آمازون می‌گویند: نه به فناوری برای آپارتاید.',
      action: 'خواسته‌هایشان را بخوانید',
      alt: 'کارکنان فناوری: نه به فناوری برای آپارتاید',
    },
    'drop-nimbus': {
      badge: 'پروژه نیمبوس را کنار بگذارید',
      headline: 'درخواست کارکنان از گوگل و آمازون: پروژه نیمبوس را کنار بگذارید.',
      action: 'دلیلش را بخوانید',
      alt: 'کارکنان فناوری: پروژه نیمبوس را کنار بگذارید',
    },
    'no-azure-for-apartheid': {
      badge: 'نه به آژور برای آپارتاید',
      headline: 'کارکنانی در مایکروسافت می‌گویند: نه به آژور برای آپارتاید.',
      action: 'خواسته‌هایشان را بخوانید',
      alt: 'کارکنان فناوری: نه به آژور برای آپارتاید',
    },
    'no-tech-for-ice': {
      badge: 'نه به فناوری برای آیس',
      headline: 'کارکنان فناوری و گروه‌های مهاجران می‌گویند: نه به فناوری برای آیس.',
      action: 'خواسته‌هایشان را بخوانید',
      alt: 'کارکنان فناوری: نه به فناوری برای آیس، اداره مهاجرت آمریکا',
    },
  },
  banner: {
    close: 'بستن این پیام',
  },
  errors: {
    label: 'خطای نشان',
    unknownMessage: 'پیامی با نام «{given}» وجود ندارد',
    badValue: '{option}: «{given}» قابل استفاده نیست',
    allowed: 'مجاز: {allowed}',
    missingMessage: 'نشان هنوز متنی ندارد',
    busy: 'اکنون بسیار شلوغ است، لطفاً کمی بعد دوباره امتحان کنید',
    notFound: 'در این نشانی چیزی نیست',
    home: 'بازگشت به آغاز',
  },
};

export default fa;
