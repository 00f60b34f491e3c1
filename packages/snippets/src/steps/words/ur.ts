// The sentences of the steps and the names of variants in Urdu.
import type { StepWords } from './en.ts';

export default {
  open: '{menu} کھولیں۔',
  savePicture: 'تصویر کو اپنی ریپوزٹری میں {file} کے نام سے محفوظ کریں۔',
  openFile: 'فائل {file} کھولیں۔',
  createFile: 'فائل {file} بنائیں اور اس میں کوڈ کا ٹکڑا چسپاں کریں۔',
  paste: 'کوڈ کا ٹکڑا وہاں چسپاں کریں جہاں آپ اسے دیکھنا چاہتے ہیں۔',
  pasteBefore: 'کوڈ کا ٹکڑا {marker} سے بالکل پہلے چسپاں کریں۔',
  pasteAfter: 'کوڈ کا ٹکڑا {marker} کے بالکل بعد چسپاں کریں۔',
  pasteInto: 'کوڈ کا ٹکڑا {field} میں چسپاں کریں۔',
  pasteEnd: 'کوڈ کا ٹکڑا فائل کے آخر میں چسپاں کریں۔',
  pasteTitle: 'کوڈ کا ٹکڑا عنوان کے فوراً بعد الگ سطر پر چسپاں کریں۔',
  addBlock: '{block} بلاک شامل کریں اور کوڈ کا ٹکڑا اس میں چسپاں کریں۔',
  importPart: 'اسے {file} میں درآمد کریں: {code}',
  use: '{file} میں جہاں بینر آنا چاہیے وہاں {code} رکھیں۔',
  choose: '{option} منتخب کریں۔',
  set: '{option} کو {value} پر رکھیں۔',
  press: '{button} دبائیں۔',
  save: 'محفوظ کریں۔',
  publish: 'اپنی سائٹ کو ہمیشہ کی طرح بنائیں اور شائع کریں۔',
  check: 'اپنی سائٹ کھولیں: بینر وہاں موجود ہے۔',
  look: 'نتیجہ دیکھیں: بیج وہاں موجود ہے۔',
  header: 'اپنے سرور سے ہر صفحے کے ساتھ {file} میں دیا گیا ہیڈر بھجوائیں۔',
  nonce: 'اگر آپ کی پالیسی nonce استعمال کرتی ہے تو صفحے کا nonce ٹیگ میں لکھیں: {code}۔',
  csp: 'اگر آپ کی سائٹ کی Content-Security-Policy ہے تو اس میں یہ اجازت دیں: {csp}۔',
  plan: '{platform} صرف کچھ پلانوں میں اسکرپٹ چلاتا ہے ({plan})۔ باقی میں بغیر اسکرپٹ کی تصویر استعمال کریں۔',
  planSome:
    '{platform} صرف کچھ پلانوں میں اسکرپٹ چلاتا ہے۔ باقی میں بغیر اسکرپٹ کی تصویر استعمال کریں۔',
  rights:
    'اگر آپ کے اکاؤنٹ کے پاس {right} کا حق نہ ہو تو {platform} اسکرپٹ ہٹا دیتا ہے۔ کوڈ کا ٹکڑا غائب ہو جائے تو بغیر اسکرپٹ کی تصویر استعمال کریں۔',
  update: 'تھیم کی تازہ کاری اسے ہٹا سکتی ہے؛ ہر تازہ کاری کے بعد دوبارہ دیکھیں۔',
  themeFile: 'اس فائل کا نام ہر تھیم میں مختلف ہوتا ہے۔',
  ownBar: '{platform} کی اپنی اعلان پٹی ہے؛ دونوں میں سے ایک استعمال کریں۔',
  notThere: 'یہ {page} پر نہیں چلتا۔',
  blockers: 'اشتہار روکنے والا پروگرام استعمال کرنے والے قارئین کو شاید یہ نظر نہ آئے۔',
  inlineStyle:
    'الفاظ اپنا انداز ساتھ لاتے ہیں: Content-Security-Policy کو اندرونی اسٹائل کی اجازت دینی ہوگی۔ اگر آپ کی پالیسی اجازت نہیں دیتی تو {target} استعمال کریں۔',
  merge: 'اگر فائل میں {code} پہلے سے ہے تو دوسرا چسپاں کرنے کے بجائے نیا اندراج اسی میں رکھیں۔',
  local:
    'یہ پتا صرف اسی کمپیوٹر پر کام کرتا ہے۔ کٹ کو کسی سرور پر رکھیں، یا خود میزبانی کے لیے پیکج لیں۔',
  shift:
    'اس جگہ پر اسکرپٹ دیر سے آئے تو صفحہ ہلتا ہے۔ اسے ساکن رکھنے کے لیے {target} استعمال کریں۔',
  image: 'یہ ایک ربط کے اندر تصویر ہے: کوئی اسکرپٹ اس کے الفاظ نہیں بدل سکتا اور کچھ نہیں چلتا۔',
  copyFirst: 'اگر آپ کی سائٹ کی اپنی {file} نہیں ہے تو پہلے تھیم کی فائل نقل کریں: {command}',
  useBefore: '{file} میں {marker} سے بالکل پہلے {code} رکھیں۔',
  named: 'آپ کے پروجیکٹ میں {file} کا نام مختلف ہو سکتا ہے: {files}۔',
  plainJs: 'جس پروجیکٹ میں TypeScript نہ ہو وہاں نئی فائل کا نام {ending} پر ختم کریں۔',
  elseTarget: 'اگر {what} نہ ہو تو اس کی جگہ {target} استعمال کریں۔',
  mergeLine: 'اگر فائل میں {code} پہلے سے ہے تو اس کے نیچے صرف {line} شامل کریں۔',
  needsRight: 'یہ صرف وہ اکاؤنٹ کر سکتا ہے جس کے پاس {right} کا حق ہو۔',
  noImages:
    'اگر بیج کی جگہ پتا نظر آئے تو وکی باہر کی تصاویر نہیں دکھاتا ({setting}): اس کی جگہ {file} چسپاں کریں۔',
  loseAttributes:
    'اگر {file} میں {setting} ہے تو صفحے تک صرف پتا پہنچتا ہے: اسے اس پر ختم کریں: {code}',
  download: '{file} ڈاؤن لوڈ کریں۔',

  'name-markdown-picture': 'Markdown، روشن اور تاریک',
  'name-html-csp': 'HTML، سخت CSP',
  'name-html-no-script': 'HTML، بغیر JavaScript',
  'name-html-instant': 'HTML، فوری',
  'name-html-image': 'HTML، صرف تصویر',
  'name-wordpress-plugin': 'WordPress، پلگ اِن',
  'name-wordpress-block': 'WordPress، بلاک',
  'name-wordpress-widget': 'WordPress، ویجیٹ',
  'name-wordpress-theme': 'WordPress، تھیم کا فنکشن',
} satisfies StepWords;
