// Arabic.
import type { FigureWords } from '../words-model.ts';

const words: FigureWords = {
  tag: 'ar',
  format: 'ar-PS',
  reviewed: false,
  labels: {
    'gaza-killed': 'القتلى في غزة',
    'gaza-injured': 'الجرحى في غزة',
    'gaza-children-killed': 'الأطفال القتلى في غزة',
    'gaza-women-killed': 'النساء القتيلات في غزة',
    'gaza-medical-staff-killed': 'قتلى الطواقم الطبية في غزة',
    'gaza-journalists-killed': 'الصحفيون القتلى في غزة',
    'gaza-civil-defence-killed': 'قتلى الدفاع المدني في غزة',
    'gaza-aid-seekers-killed': 'القتلى في غزة أثناء طلب المساعدات',
    'gaza-aid-seekers-injured': 'الجرحى في غزة أثناء طلب المساعدات',
    'gaza-starvation-deaths': 'الوفيات بسبب التجويع في غزة',
    'gaza-starvation-children': 'وفيات الأطفال بسبب التجويع في غزة',
    'gaza-names-known': 'الأسماء المعروفة لمن قُتلوا في غزة',
    'west-bank-killed': 'الفلسطينيون القتلى في الضفة الغربية',
    'west-bank-children-killed': 'الأطفال الفلسطينيون القتلى في الضفة الغربية',
    'west-bank-injured': 'الفلسطينيون الجرحى في الضفة الغربية',
    'west-bank-settler-attacks': 'هجمات المستوطنين في الضفة الغربية',
    'lebanon-killed': 'القتلى في لبنان',
    'lebanon-injured': 'الجرحى في لبنان',
  },
  asOf: 'حتى {date}',
  lastReported: 'آخر إعلان عنه {date}',
  attribution: 'المصدر: {source}، عبر {via}.',
  sources: {
    'health-ministry-gaza': 'وزارة الصحة في غزة',
    'media-office-gaza': 'المكتب الإعلامي الحكومي في غزة',
    'un-ocha': 'مكتب الأمم المتحدة لتنسيق الشؤون الإنسانية (أوتشا)',
    'health-ministry-lebanon': 'وزارة الصحة العامة في لبنان',
    'names-list': 'وزارة الصحة في غزة (قائمة الأسماء)',
  },
  via: 'بيانات «التكنولوجيا من أجل فلسطين»',
  undercount: 'الأعداد أقل من الواقع: كثيرون مفقودون أو لم تُعرف هوياتهم بعد.',
  held: 'هناك عدد أحدث يختلف على نحو يستدعي أن يتحقق منه شخص أولًا.',
};
export default words;
