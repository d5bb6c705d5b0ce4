import type { ConditionId, Device, Phase } from '@faultline/core';
import { Icon, type IconProps } from './Icon.tsx';
import { iconOf } from './iconOf.ts';
import { signalGap, signalWeak } from './paths.ts';

/** What the sign of a condition depends on. */
export interface ConditionIconProps extends IconProps {
  readonly of: { readonly condition: ConditionId; readonly device: Device | null; readonly phase?: Phase };
}

/** The sign of a condition. Bars of a signal are drawn thick, and the one that is missing faint. */
export function ConditionIcon({ of, ...props }: ConditionIconProps) {
  const d = iconOf(of.condition, of.device, of.phase);
  const bars = d === signalWeak;
  return (
    <Icon d={d} {...(bars ? { strokeWidth: 4 } : {})} {...props}>
      {bars && <path d={signalGap} opacity="0.3" />}
    </Icon>
  );
}
