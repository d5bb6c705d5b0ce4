import { Icon, type IconProps } from './Icon.tsx';
import { signOf, type Signed, type Signs } from './signs.ts';

/** Props of `ConditionIcon`. */
export interface ConditionIconProps extends IconProps {
  readonly of: Signed;
  readonly signs: Signs;
}

/** The icon of a condition. */
export function ConditionIcon({ of, signs, ...props }: ConditionIconProps) {
  const sign = signOf(signs, of);
  return <Icon {...(typeof sign === 'string' ? { d: sign } : sign)} {...props} />;
}
