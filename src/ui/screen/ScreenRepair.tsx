import type { ScreenView } from '../../protocol/device-view';
import { useCommonMessages } from '../messages/useCommonMessages';
import { useDeviceMessages } from '../messages/useDeviceMessages';
import styles from './ScreenRepair.module.css';

/**
 * What the host put right last (P14): the room asks why places have changed. While a question is asked it waits, so
 * that nothing moves under the eyes of who reads.
 */
export function ScreenRepair({ view }: { readonly view: ScreenView }) {
  const common = useCommonMessages();
  const { screen: messages } = useDeviceMessages();
  const isAsked = view.phase === 'question_open' || view.phase === 'question_paused';
  const repair = isAsked ? undefined : view.repair;
  return (
    <div className={styles.repair} aria-live="polite">
      {repair && (
        <p data-repair={repair.number}>
          {messages.repaired(
            repair.wine,
            repair.category && common.categories[repair.category],
            common.orList(repair.right),
            repair.isToo,
          )}
        </p>
      )}
    </div>
  );
}
