import { useRef } from 'react';

import buttons from '../shared/buttons.module.css';

interface FileButtonProps {
  readonly name: string;
  /** Shown instead while a file is read: then no other can be chosen. */
  readonly reading: string;
  readonly isReading: boolean;
  readonly onFile: (file: File) => void;
}

/** Lets the host choose a file that this app has written. */
export function FileButton({ name, reading, isReading, onFile }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button
        type="button"
        className={buttons.secondary}
        disabled={isReading}
        onClick={() => input.current?.click()}
      >
        {isReading ? reading : name}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        accept=".json,application/json"
        aria-label={name}
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          if (file) onFile(file);
          // The same file may be chosen again.
          event.target.value = '';
        }}
      />
    </>
  );
}
