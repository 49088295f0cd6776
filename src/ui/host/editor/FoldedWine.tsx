import type { EditorWine } from '../../../game/editor-draft';
import styles from './WineCard.module.css';

/** A finished wine in one line: name, vintage, region. */
export function FoldedWine({ wine: { answers } }: { readonly wine: EditorWine }) {
  const [name] = answers.wine_name;
  const [vintage] = answers.vintage_year;
  const [region] = answers.region;
  return (
    <p className={styles.folded}>
      <bdi className={styles.name}>{name.text}</bdi> <bdi>{vintage.text}</bdi> <bdi>{region.text}</bdi>
    </p>
  );
}
