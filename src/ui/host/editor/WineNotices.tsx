import type { Notice } from '../../../wine/wine-notices';
import { useCommonMessages } from '../../messages/useCommonMessages';
import { useHostMessages } from '../../messages/useHostMessages';
import buttons from '../../shared/buttons.module.css';
import { useEditor } from './EditorContext';
import styles from './LabelLine.module.css';
import { noticeText, placeOfNotice } from './noticeText';

interface WineNoticesProps {
  readonly wine: string;
  readonly notices: readonly Notice[];
}

/** What is to be known about the wine as a whole; none of it has to be changed. */
export function WineNotices({ wine, notices }: WineNoticesProps) {
  const messages = useHostMessages();
  const common = useCommonMessages();
  const { session } = useEditor();
  return notices
    .filter((notice) => placeOfNotice(notice) === null)
    .map((notice) => (
      <p key={JSON.stringify(notice)} className={styles.open}>
        {noticeText(notice, messages, common)}
        {notice.code === 'GRAPE_KNOWN_AFTER_REGION' && notice.wider !== null && (
          <>
            {' '}
            <button
              type="button"
              data-aside
              className={buttons.link}
              onClick={() => session.pick(wine, 'region', notice.wider ?? '')}
            >
              {messages.editor.notices.askWider(notice.wider)}
            </button>
          </>
        )}
      </p>
    ));
}
