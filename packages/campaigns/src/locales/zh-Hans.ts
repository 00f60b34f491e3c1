// Chinese in simplified characters.
import type { LocaleFile } from '../locale.ts';

const zhHans: LocaleFile = {
  tag: 'zh-Hans',
  name: '简体中文',
  reviewed: false,
  notes: [
    'label 声援 is solidarity as an act of support; 团结 would be unity.',
    'remember-their-names: 被夺去生命 is “whose lives were taken”; 遇难 is also said of accidents.',
    'no-tech-for-*: “We do not provide technology for …”; Nimbus keeps its Latin name, as 雨云 and 光轮 both occur.',
    'free-palestine, headline: “May the people of Palestine be free, and enjoy equal rights.”',
  ],
  campaigns: {
    ceasefire: { name: '停火', label: '巴勒斯坦' },
    palestine: { name: '巴勒斯坦', label: '声援' },
    'no-tech-for-apartheid': { name: '不为种族隔离提供技术', label: '科技工作者' },
    'no-azure-for-apartheid': { name: '不为种族隔离提供 Azure', label: '科技工作者' },
    'no-tech-for-ice': { name: '不为 ICE 提供技术', label: '科技工作者' },
  },
  messages: {
    'ceasefire-now': {
      badge: '立即停火',
      headline: '呼吁加沙立即停火。',
      action: '立即行动',
      alt: '巴勒斯坦：立即停火',
    },
    'permanent-ceasefire': {
      badge: '立即永久停火',
      headline: '呼吁加沙永久停火。',
      action: '立即行动',
      alt: '巴勒斯坦：立即永久停火',
    },
    'uphold-the-ceasefire': {
      badge: '遵守停火',
      headline: '请遵守加沙停火，让停火持久。',
      action: '立即行动',
      alt: '巴勒斯坦：遵守停火',
    },
    'let-aid-in': {
      badge: '让援助进入加沙',
      headline: '让食物、水和药品进入加沙。',
      action: '了解更多',
      alt: '巴勒斯坦：让援助进入加沙',
    },
    'end-the-siege': {
      badge: '结束对加沙的围困',
      headline: '开放过境点，结束对加沙的围困。',
      action: '了解更多',
      alt: '巴勒斯坦：结束对加沙的围困',
    },
    'protect-civilians': {
      badge: '保护加沙平民',
      headline: '平民不是目标。请保护加沙人民。',
      action: '了解更多',
      alt: '巴勒斯坦：保护加沙平民',
    },
    'protect-children': {
      badge: '保护加沙儿童',
      headline: '每个孩子都有权长大。请保护加沙的孩子。',
      action: '了解更多',
      alt: '巴勒斯坦：保护加沙儿童',
    },
    'protect-journalists': {
      badge: '保护加沙记者',
      headline: '记者是平民。请保护从加沙发出报道的人。',
      action: '了解更多',
      alt: '巴勒斯坦：保护加沙记者',
    },
    'protect-health-workers': {
      badge: '保护加沙医护人员',
      headline: '医院必须安全。请保护加沙的医护人员。',
      action: '了解更多',
      alt: '巴勒斯坦：保护加沙医护人员',
    },
    'remember-their-names': {
      badge: '记住他们的名字',
      headline: '在加沙被夺去生命的每个人都有名字。请记住他们。',
      action: '读这些名字',
      alt: '巴勒斯坦：记住在加沙被夺去生命的人们的名字',
    },
    'stand-with-palestine': {
      badge: '与巴勒斯坦站在一起',
      headline: '我们与巴勒斯坦人民站在一起。',
      action: '了解更多',
      alt: '声援：与巴勒斯坦站在一起',
    },
    'free-palestine': {
      badge: '自由巴勒斯坦',
      headline: '愿巴勒斯坦人民自由，并享有平等权利。',
      action: '了解更多',
      alt: '声援：自由巴勒斯坦',
    },
    'tech-for-palestine': {
      badge: '科技为巴勒斯坦',
      headline: '科技界人士正在为巴勒斯坦发声。',
      action: '参与其中',
      alt: '声援：科技为巴勒斯坦',
    },
    'back-palestinian-startups': {
      badge: '支持巴勒斯坦初创企业',
      headline: '为巴勒斯坦初创企业提供工作、资金和指导。',
      action: '看看怎么做',
      alt: '声援：支持巴勒斯坦初创企业',
    },
    'let-workers-speak': {
      badge: '让员工发声',
      headline: '不应有人因替巴勒斯坦发声而失去工作。',
      action: '了解更多',
      alt: '声援：让员工为巴勒斯坦发声',
    },
    'no-tech-for-apartheid': {
      badge: '不为种族隔离提供技术',
      headline: '谷歌和亚马逊的一些员工表示：不为种族隔离提供技术。',
      action: '阅读诉求',
      alt: '科技工作者：不为种族隔离提供技术',
    },
    'drop-nimbus': {
      badge: '退出 Nimbus 项目',
      headline: '员工呼吁谷歌和亚马逊退出 Nimbus 项目。',
      action: '了解原因',
      alt: '科技工作者：退出 Nimbus 项目',
    },
    'no-azure-for-apartheid': {
      badge: '不为种族隔离提供 Azure',
      headline: '微软的一些员工表示：不为种族隔离提供 Azure。',
      action: '阅读诉求',
      alt: '科技工作者：不为种族隔离提供 Azure',
    },
    'no-tech-for-ice': {
      badge: '不为 ICE 提供技术',
      headline: '科技工作者和移民团体表示：不为 ICE 提供技术。',
      action: '阅读诉求',
      alt: '科技工作者：不为美国移民机构 ICE 提供技术',
    },
  },
  banner: {
    close: '关闭此信息',
  },
  errors: {
    label: '徽章错误',
    unknownMessage: '没有名为“{given}”的信息',
    badValue: '{option}：“{given}”不可用',
    allowed: '可用值：{allowed}',
    missingMessage: '徽章还没有文字',
    busy: '现在请求太多，请稍后再试',
    notFound: '此地址没有任何内容',
    home: '返回首页',
  },
};

export default zhHans;
