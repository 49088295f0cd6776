import type { Field } from '../../../game/draft';
import type { LabelProblem } from '../../../wine/read-label';
import type { Notice } from '../../../wine/wine-notices';
import type { CommonMessages } from '../../messages/commonEn';
import type { HostMessages } from '../../messages/hostEn';

/** What a label leaves open, as a sentence. */
export function labelProblemText(problem: LabelProblem, { editor }: HostMessages): string {
  const texts = editor.labelProblems;
  switch (problem.code) {
    case 'EMPTY':
    case 'NO_REGION':
    case 'NV_NOT_FOR_STILL':
      return texts[problem.code];
    case 'TOO_LONG':
      return texts.TOO_LONG(problem.max);
    case 'VINTAGE_IN_FUTURE':
    case 'VINTAGE_TOO_OLD':
      return texts[problem.code](problem.year);
    case 'SEVERAL_VINTAGES':
      return texts.SEVERAL_VINTAGES(problem.years);
  }
}

/** What a host should know about a wine, as a sentence. */
export function noticeText(notice: Notice, { editor }: HostMessages, { categories }: CommonMessages): string {
  const { notices, labelProblems } = editor;
  switch (notice.code) {
    case 'GRAPE_KNOWN_AFTER_REGION':
      return notice.country === null
        ? notices.GRAPE_KNOWN_AFTER_REGION(notice.region)
        : notices.GRAPE_KNOWN_SHORT_OF(notice.region, notice.country);
    case 'NAME_IS_REGION':
      return notices.NAME_IS_REGION(notice.name);
    case 'NAME_TELLS':
      return notices.NAME_TELLS(notice.text);
    case 'WRONG_IS_RIGHT':
      return notices.WRONG_IS_RIGHT(categories[notice.category], notice.text);
    case 'VINTAGE_IN_FUTURE':
    case 'VINTAGE_TOO_OLD':
      return labelProblems[notice.code](notice.year);
    case 'NOT_A_VINTAGE':
      return notices.NOT_A_VINTAGE(notice.text);
    case 'NV_NOT_FOR_STILL':
      return labelProblems.NV_NOT_FOR_STILL;
    case 'TOO_FEW':
      return notices.TOO_FEW(categories[notice.category], notice.found);
  }
}

/** The field that a notice is about; null when it is about the wine as a whole. */
export function placeOfNotice(notice: Notice): Pick<Field, 'category' | 'answer'> | null {
  switch (notice.code) {
    case 'WRONG_IS_RIGHT':
      return notice;
    case 'VINTAGE_IN_FUTURE':
    case 'VINTAGE_TOO_OLD':
    case 'NOT_A_VINTAGE':
    case 'NV_NOT_FOR_STILL':
      return { category: 'vintage_year', answer: 0 };
    case 'NAME_IS_REGION':
    case 'NAME_TELLS':
      return { category: 'wine_name', answer: 0 };
    case 'GRAPE_KNOWN_AFTER_REGION':
    case 'TOO_FEW':
      return null;
  }
}
