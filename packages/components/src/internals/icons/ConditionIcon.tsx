import { Icon, type IconProps } from './Icon.tsx';
import { signOf, type Signed, type Signs } from './signs.ts';

/** What the sign of a condition depends on. */
export interface ConditionIconProps extends IconProps {
  readonly of: Signed;
  readonly signs: Signs;
}

/** The sign of a condition. */
export function ConditionIcon({ of, signs, ...props }: ConditionIconProps) {
  const sign = signOf(signs, of);
  return <Icon {...(typeof sign === 'string' ? { d: sign } : sign)} {...props} />;
}
