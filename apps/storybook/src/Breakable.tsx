import { Fragment } from 'react';

/** A long name that breaks after its underscores where the line is too short for it; copied, it is the name. */
export const Breakable = ({ name }: { readonly name: string }) =>
  name.split(/(?<=_)/).map((part, at) => (
    <Fragment key={at}>
      {at > 0 && <wbr />}
      {part}
    </Fragment>
  ));
