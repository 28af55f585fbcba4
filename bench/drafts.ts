/** Drafts made up for a benchmark: prose for the most part, as real ones are, with passages of the samples between it. */

/** A source of drafts, each another text; the same on every run. `samples` are texts with figures, one after the other. */
export function draftMaker(samples: string): (draft: number, length: number) => string {
  const passages = samples.split('\n').filter((line) => line.trim() !== '');
  return (draft, length) => {
    const random = generator(draft + 1);
    let text = `关于第${draft + 1}号工作推进情况的汇报\n\n`;
    let [told, shown] = [0, 0];
    for (let at = draft * 7; text.length < length; at++) {
      const passage = varied(passages[at % passages.length] ?? '', draft);
      shown += passage.length;
      text += `${passage}\n`;
      while (told < shown * PROSE && text.length < length) {
        const paragraph = prose(random);
        told += paragraph.length;
        text += `${paragraph}\n`;
      }
    }
    return text.slice(0, length);
  };
}

/** How many characters of prose stand beside one of a passage with figures. */
const PROSE = 4;

/** 297.4亿元 is another value in every report. */
function varied(passage: string, draft: number): string {
  return passage.replace(/\d+\.\d+/g, (number) =>
    (Number(number) + (draft % 97) / 10).toFixed(number.length - number.indexOf('.') - 1),
  );
}

function prose(random: (below: number) => number): string {
  const sentences = Array.from({ length: 2 + random(4) }, () => {
    const clauses = Array.from({ length: 2 + random(3) }, () => CLAUSES[random(CLAUSES.length)]);
    return `${STARTS[random(STARTS.length)]}${clauses.join('，')}。`;
  });
  return sentences.join('');
}

/** Numbers that look random (Lehmer's generator), the same for the same `seed`. */
function generator(seed: number): (below: number) => number {
  let state = (seed * 48_271) % 2_147_483_647;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}

const STARTS = [
  '',
  '各级各部门要',
  '全县上下要',
  '下一步，',
  '要进一步提高站位，',
  '同时也要看到，',
  '从检查的情况看，',
  '会后，',
  '各责任单位要',
  '在这方面，',
];

const CLAUSES = [
  '坚持把项目建设作为推动发展的重要抓手',
  '把责任压实到岗到人',
  '倒排工期、挂图作战',
  '主动上门服务企业',
  '及时协调解决用地、用水、用电等困难',
  '不断优化审批流程',
  '确保各项部署落地见效',
  '一些地方思想认识还不到位',
  '个别单位推诿扯皮、效率不高',
  '群众反映的急难愁盼问题尚未完全解决',
  '加强对重点领域和关键环节的监督检查',
  '做到守土有责、守土尽责',
  '建立健全长效机制',
  '以钉钉子精神抓好落实',
  '广泛听取基层意见',
  '推动城乡融合发展',
  '让改革成果更多惠及群众',
  '统筹好发展和安全',
  '坚决守住不发生系统性风险的底线',
  '因地制宜发展特色产业',
  '加快补齐基础设施短板',
  '强化部门之间的协同配合',
  '严格落实值班值守制度',
  '做好困难群众的救助帮扶',
  '持续改善农村人居环境',
  '切实减轻基层负担',
  '全面排查各类隐患',
  '对发现的问题立行立改',
  '形成齐抓共管的良好局面',
  '为全年目标任务的完成打下坚实基础',
];
