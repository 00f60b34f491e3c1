// Thai.
import type { FigureWords } from '../words-model.ts';

const words: FigureWords = {
  tag: 'th',
  reviewed: false,
  labels: {
    'gaza-killed': 'ผู้ถูกสังหารในกาซา',
    'gaza-injured': 'ผู้บาดเจ็บในกาซา',
    'gaza-children-killed': 'เด็กที่ถูกสังหารในกาซา',
    'gaza-women-killed': 'ผู้หญิงที่ถูกสังหารในกาซา',
    'gaza-medical-staff-killed': 'บุคลากรทางการแพทย์ที่ถูกสังหารในกาซา',
    'gaza-journalists-killed': 'ผู้สื่อข่าวที่ถูกสังหารในกาซา',
    'gaza-civil-defence-killed': 'เจ้าหน้าที่ป้องกันภัยพลเรือนที่ถูกสังหารในกาซา',
    'gaza-aid-seekers-killed': 'ผู้ถูกสังหารในกาซาขณะไปรับความช่วยเหลือ',
    'gaza-aid-seekers-injured': 'ผู้บาดเจ็บในกาซาขณะไปรับความช่วยเหลือ',
    'gaza-starvation-deaths': 'ผู้เสียชีวิตจากความอดอยากในกาซา',
    'gaza-starvation-children': 'เด็กที่เสียชีวิตจากความอดอยากในกาซา',
    'gaza-names-known': 'รายชื่อผู้ถูกสังหารในกาซาที่ทราบแล้ว',
    'west-bank-killed': 'ชาวปาเลสไตน์ที่ถูกสังหารในเวสต์แบงก์',
    'west-bank-children-killed': 'เด็กชาวปาเลสไตน์ที่ถูกสังหารในเวสต์แบงก์',
    'west-bank-injured': 'ชาวปาเลสไตน์ที่บาดเจ็บในเวสต์แบงก์',
    'west-bank-settler-attacks': 'การโจมตีโดยผู้ตั้งถิ่นฐานในเวสต์แบงก์',
    'lebanon-killed': 'ผู้ถูกสังหารในเลบานอน',
    'lebanon-injured': 'ผู้บาดเจ็บในเลบานอน',
  },
  asOf: 'ณ วันที่ {date}',
  lastReported: 'รายงานล่าสุดเมื่อ {date}',
  attribution: 'แหล่งข้อมูล: {source} ผ่าน{via}',
  sources: {
    'health-ministry-gaza': 'กระทรวงสาธารณสุข กาซา',
    'media-office-gaza': 'สำนักงานสื่อของรัฐบาล กาซา',
    'un-ocha': 'สำนักงานเพื่อการประสานงานด้านมนุษยธรรมแห่งสหประชาชาติ (OCHA)',
    'health-ministry-lebanon': 'กระทรวงสาธารณสุข เลบานอน',
    'names-list': 'กระทรวงสาธารณสุข กาซา (รายชื่อ)',
  },
  via: 'ชุดข้อมูลของ Tech for Palestine',
  undercount: 'จำนวนจริงสูงกว่านี้: หลายคนยังสูญหายหรือยังไม่ได้รับการระบุตัวตน',
  held: 'มีตัวเลขใหม่ที่แตกต่างจนต้องให้คนตรวจสอบก่อน',
};
export default words;
