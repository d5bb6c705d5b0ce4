import { QueryClient, useQuery } from '@tanstack/react-query';

/** A state kept in a query without requests, in the way that TanStack Query is used for an app's own state. */
export function createState(initialData) {
  const client = new QueryClient();
  const queryKey = ['call'];
  return {
    client,
    useSelected(select) {
      const options = { queryKey, queryFn: () => initialData, initialData, select };
      return useQuery({ ...options, enabled: false, staleTime: Infinity }).data;
    },
    set: (change) => client.setQueryData(queryKey, change),
  };
}
