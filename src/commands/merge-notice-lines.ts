import type { MergeNotice } from '../evaluation/merge-notices.ts';
import { groupBy } from '../model/group-by.ts';
import type { MergeText } from '../text/merge.ts';

/** A kind of notice that many files give is told of the first of them. */
const mostOfAKind = 5;

/** @param into the team file that the others were added to, where that was how they were merged */
export const noticeLines = (
  notices: readonly MergeNotice[],
  words: MergeText,
  into?: string,
): readonly string[] =>
  [...groupBy(notices, ({ kind }) => kind).values()].flatMap((alike) => {
    const rest = alike.length - mostOfAKind;
    return [
      ...alike.slice(0, mostOfAKind).map((notice) => noticeInWords(notice, words, into)),
      ...(rest > 0 ? [words.andMore(rest)] : []),
    ];
  });

const noticeInWords = (notice: MergeNotice, words: MergeText, into: string | undefined): string => {
  switch (notice.kind) {
    case 'counted-once': {
      const [kept, copy] = notice.files;
      return kept === copy ? words.givenTwice(copy) : words.countedOnce(kept, copy);
    }
    case 'voice-counted-once':
      return words.voiceCountedOnce(...notice.files);
    case 'already-in':
      return words.alreadyIn(notice.files);
    case 'taken-for-one':
      return words.takenForOne(notice.files);
    case 'same-person':
      return words.samePerson(...notice.files, into);
    case 'same-answers':
      return words.sameAnswers(...notice.files, into);
    case 'old':
      return words.old(notice.file, notice.date, notice.latest, into);
    case 'nothing-answered':
      return words.nothingAnswered(notice.file);
    case 'nothing-agreed':
      return words.nothingAgreed(notice.file);
    case 'teams-as-one':
      return words.teamsAsOne(notice.files);
    case 'agreements-left-out':
      return words.agreementsLeftOut(notice.file);
    case 'nameless-teams':
      return words.namelessTeams(notice.files);
    case 'unrecognised':
      return words.unrecognised(notice.files, into);
    case 'texts-left-out':
      return words.textsLeftOut(notice);
    case 'small-group':
      return words.smallGroup(notice.voices);
    case 'two-releases':
      return words.twoReleases;
  }
};
