import { CATEGORIES, type Category } from '../../game/tasting';
import { useCommonMessages } from '../messages/useCommonMessages';
import { useHostMessages } from '../messages/useHostMessages';
import styles from './CategoryChoice.module.css';

interface CategoryChoiceProps {
  readonly chosen: Category;
  readonly found: Readonly<Record<Category, readonly unknown[]>>;
  readonly onChoose: (category: Category) => void;
}

/** Radio buttons that look like tabs: the keyboard and screen readers know them everywhere. */
export function CategoryChoice({ chosen, found, onChoose }: CategoryChoiceProps) {
  const common = useCommonMessages();
  const { library: messages } = useHostMessages();
  return (
    <fieldset className={styles.choice}>
      <legend className="hidden">{messages.category}</legend>
      {CATEGORIES.map((category) => (
        <label key={category} className={styles.tab}>
          <input
            type="radio"
            name="library-category"
            value={category}
            checked={category === chosen}
            onChange={() => onChoose(category)}
          />
          <span>
            {common.categories[category]}{' '}
            <span className={styles.count} aria-hidden="true">
              {found[category].length}
            </span>
            <span className="hidden">{messages.count(found[category].length)}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
