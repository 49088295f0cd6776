import { CATEGORIES, type Category } from '../../game/tasting';
import { useCommonMessages } from '../messages/useCommonMessages';
import { useHostMessages } from '../messages/useHostMessages';
import choices from '../shared/choices.module.css';
import styles from './CategoryChoice.module.css';

interface CategoryChoiceProps {
  readonly chosen: Category;
  readonly found: Readonly<Record<Category, readonly unknown[]>>;
  readonly onChoose: (category: Category) => void;
}

/** Which of the five kinds of answers is shown. */
export function CategoryChoice({ chosen, found, onChoose }: CategoryChoiceProps) {
  const common = useCommonMessages();
  const { library: messages } = useHostMessages();
  return (
    <fieldset className={`${choices.choices} ${styles.choice}`}>
      <legend className="hidden">{messages.category}</legend>
      {CATEGORIES.map((category) => (
        <label key={category} className={choices.tab}>
          <input
            type="radio"
            name="library-category"
            value={category}
            checked={category === chosen}
            onChange={() => onChoose(category)}
          />
          <span>
            {common.categories[category]}{' '}
            <span className={choices.count} aria-hidden="true">
              {found[category].length}
            </span>
            <span className="hidden">{messages.count(found[category].length)}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
