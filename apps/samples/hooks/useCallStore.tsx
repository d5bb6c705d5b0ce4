import { useCallStore } from '@faultline/hooks';

/** Says that the end of the call is meant, so that the disconnect which follows is no trouble. */
export function LeaveButton({ leave }: { readonly leave: () => void }) {
  const store = useCallStore();
  return (
    <button
      type="button"
      onClick={() => {
        store.closing();
        leave();
      }}
    >
      Leave
    </button>
  );
}
