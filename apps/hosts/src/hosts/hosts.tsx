import type { HostPage } from '../page.tsx';
import { Asks, Frames } from './frames.tsx';
import { AriaModal, MuiDialog, NativeDialog, NativePopover, RadixDialog } from './modals.tsx';
import {
  DarkByClass,
  EveryFamily,
  FullScreen,
  LightInDark,
  HiddenPanel,
  InActivity,
  PictureInPicture,
  Plain,
  Popup,
  ShadowRoot,
  ShrinkToFit,
  Suspended,
  WithUtility,
} from './places.tsx';

/** Where an app may put the kit, and what it may put over it. */
export const hosts: ReadonlyMap<string, HostPage> = new Map(
  Object.entries({
    Plain,
    ShrinkToFit,
    EveryFamily,
    WithUtility,
    DarkByClass,
    NativeDialog,
    NativePopover,
    RadixDialog,
    AriaModal,
    MuiDialog,
    FullScreen,
    LightInDark,
    HiddenPanel,
    InActivity,
    Suspended,
    ShadowRoot,
    Popup,
    PictureInPicture,
    Frames,
    Asks,
  }),
);
