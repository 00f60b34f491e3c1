// Vietnamese.
import type { FigureWords } from '../words-model.ts';

const words: FigureWords = {
  tag: 'vi',
  reviewed: false,
  labels: {
    'gaza-killed': 'Số người bị giết ở Gaza',
    'gaza-injured': 'Số người bị thương ở Gaza',
    'gaza-children-killed': 'Số trẻ em bị giết ở Gaza',
    'gaza-women-killed': 'Số phụ nữ bị giết ở Gaza',
    'gaza-medical-staff-killed': 'Số nhân viên y tế bị giết ở Gaza',
    'gaza-journalists-killed': 'Số nhà báo bị giết ở Gaza',
    'gaza-civil-defence-killed': 'Số nhân viên phòng vệ dân sự bị giết ở Gaza',
    'gaza-aid-seekers-killed': 'Số người bị giết ở Gaza khi tìm kiếm viện trợ',
    'gaza-aid-seekers-injured': 'Số người bị thương ở Gaza khi tìm kiếm viện trợ',
    'gaza-starvation-deaths': 'Số người chết vì đói ở Gaza',
    'gaza-starvation-children': 'Số trẻ em chết vì đói ở Gaza',
    'gaza-names-known': 'Số tên đã biết của những người bị giết ở Gaza',
    'west-bank-killed': 'Số người Palestine bị giết ở Bờ Tây',
    'west-bank-children-killed': 'Số trẻ em Palestine bị giết ở Bờ Tây',
    'west-bank-injured': 'Số người Palestine bị thương ở Bờ Tây',
    'west-bank-settler-attacks': 'Số vụ tấn công của người định cư ở Bờ Tây',
    'lebanon-killed': 'Số người bị giết ở Liban',
    'lebanon-injured': 'Số người bị thương ở Liban',
  },
  asOf: 'tính đến {date}',
  lastReported: 'công bố lần cuối {date}',
  attribution: 'Nguồn: {source}, qua {via}.',
  sources: {
    'health-ministry-gaza': 'Bộ Y tế Gaza',
    'media-office-gaza': 'Văn phòng Truyền thông Chính phủ Gaza',
    'un-ocha': 'Văn phòng Điều phối các vấn đề Nhân đạo của Liên Hợp Quốc (OCHA)',
    'health-ministry-lebanon': 'Bộ Y tế Công cộng Liban',
    'names-list': 'Bộ Y tế Gaza (danh sách tên)',
  },
  via: 'bộ dữ liệu của Tech for Palestine',
  undercount: 'Con số thực tế cao hơn: nhiều người mất tích hoặc chưa được xác định danh tính.',
  held: 'Một con số mới hơn khác biệt đến mức cần có người kiểm tra trước.',
};
export default words;
