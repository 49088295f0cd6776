import type { AnswerQuery } from './answer-query';
import { foldWords } from './fold-words';
import { placeName, type Place } from './wine-index';

/** How to write places in a question: in French when the truth is written as only French writes it. */
export function placeText({ truth, facts, language }: AnswerQuery): (place: Place) => string {
  const { revealed } = facts;
  const folded = foldWords(truth);
  const isEnglish = revealed !== null && folded === foldWords(revealed.name);
  const isFrench = revealed?.french !== undefined && folded === foldWords(revealed.french);
  const isTold = revealed?.french !== undefined && isFrench !== isEnglish;
  const wantsFrench = isTold ? isFrench : language === 'fr';
  return (place) => placeName(place, wantsFrench ? 'fr' : 'en');
}
