import { useEffect, useState } from 'react';

import { drawKeepsake } from './drawKeepsake';
import type { Keepsake } from './keepsakeOf';
import type { KeepsakeWords } from './layOutKeepsake';

export type Picture = 'drawing' | 'none' | { readonly url: string; readonly file: File };

/** The picture of a keepsake, drawn anew when the keepsake changes. Keep both arguments in `useMemo`. */
export function usePicture(keepsake: Keepsake, words: KeepsakeWords, fileName: string): Picture {
  const [picture, setPicture] = useState<Picture>('drawing');

  useEffect(() => {
    let url: string | null = null;
    let gone = false;
    drawKeepsake(keepsake, words).then(
      (blob) => {
        if (gone) return;
        url = URL.createObjectURL(blob);
        setPicture({ url, file: new File([blob], fileName, { type: blob.type }) });
      },
      () => {
        if (!gone) setPicture('none');
      },
    );
    return () => {
      gone = true;
      if (url !== null) URL.revokeObjectURL(url);
    };
  }, [keepsake, words, fileName]);

  return picture;
}
