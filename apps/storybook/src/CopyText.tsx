import { useState } from 'react';

interface CopyTextProps {
  readonly label: string;
  /** Makes what is copied; the sentence of an error that it throws is shown. */
  readonly text: () => string | Promise<string>;
  /** What is said when it is copied. */
  readonly copied: string;
  readonly fieldLabel: string;
  /** Of several lines. */
  readonly isLong?: boolean;
}

interface Said {
  readonly status: string;
  readonly text?: string;
}

/** Copies a text; where nothing can be copied, it stands there to be selected. */
export function CopyText({ label, text: make, copied, fieldLabel, isLong = false }: CopyTextProps) {
  const [said, setSaid] = useState<Said>({ status: '' });
  const copy = async () => {
    let text: string;
    try {
      text = await make();
    } catch (error) {
      setSaid({ status: error instanceof Error ? error.message : '' });
      return;
    }
    try {
      await navigator.clipboard.writeText(text);
      setSaid({ status: copied, text });
    } catch {
      // No clipboard without a permission.
      setSaid({ status: '', text });
    }
  };
  const Field = isLong ? 'textarea' : 'input';
  return (
    <div className="review-copy">
      <button type="button" onClick={() => void copy()}>
        {label}
      </button>
      <span role="status">{said.status}</span>
      {said.text !== undefined && (
        <label>
          {fieldLabel}
          <Field
            readOnly
            value={said.text}
            onFocus={({ currentTarget }: { currentTarget: HTMLInputElement | HTMLTextAreaElement }) =>
              currentTarget.select()
            }
          />
        </label>
      )}
    </div>
  );
}
