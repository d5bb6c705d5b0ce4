import type { ReactNode } from 'react';
import type { ways } from './ways.ts';

const Line = ({ x = 24, y, width }: { readonly x?: number; readonly y: number; readonly width: number }) => (
  <rect x={x} y={y} width={width} height="5" rx="2.5" className="quiet" />
);

const Card = ({ x, y, width, height }: Readonly<Record<'x' | 'y' | 'width' | 'height', number>>) => (
  <rect x={x} y={y} width={width} height={height} rx="6" className="card" />
);

/** A small drawing of each part of the studio, on 160 by 90. */
export const pictures: Readonly<Record<(typeof ways)[number]['name'], ReactNode>> = {
  find: (
    <>
      <Card x={14} y={14} width={132} height={22} />
      <text x={24} y={30}>
        486
      </text>
      <Line y={48} width={88} />
      <Line y={60} width={64} />
      <Line y={72} width={100} />
      <circle cx={132} cy={24} r={5} className="mark" />
      <path d="m136 28 4 4" className="mark" />
    </>
  ),
  explain: (
    <>
      <Line y={14} width={60} />
      <path d="M24 44h22" className="mark wait" />
      <path d="M50 44h24" className="mark" />
      <path d="M78 44h28" className="mark long" />
      <path d="M110 44h28" className="mark act" />
      <Line y={60} width={112} />
      <Line y={72} width={84} />
    </>
  ),
  look: (
    <>
      <Card x={14} y={12} width={62} height={30} />
      <Card x={84} y={12} width={62} height={30} />
      <Card x={14} y={50} width={62} height={30} />
      <Card x={84} y={50} width={62} height={30} />
      <path d="M18 18v18" className="mark long" />
      <path d="M88 18v18" className="mark" />
      <path d="M18 56v18" className="mark act" />
      <path d="M88 56v18" className="mark" />
      <Line y={24} width={40} />
      <Line x={94} y={24} width={40} />
      <Line y={62} width={40} />
      <Line x={94} y={62} width={40} />
    </>
  ),
  review: (
    <>
      <Card x={14} y={12} width={40} height={30} />
      <Card x={60} y={12} width={40} height={30} />
      <Card x={106} y={12} width={40} height={30} />
      <Card x={14} y={50} width={40} height={30} />
      <Card x={60} y={50} width={40} height={30} />
      <Card x={106} y={50} width={40} height={30} />
      <path d="m26 27 6 6 11-12" className="mark" />
      <path d="m72 27 6 6 11-12" className="mark" />
      <path d="m26 65 6 6 11-12" className="mark" />
      <path d="M118 65h16" className="mark act" />
    </>
  ),
  play: (
    <>
      <Card x={14} y={12} width={132} height={46} />
      <path d="M20 20v30" className="mark long" />
      <Line x={28} y={26} width={70} />
      <Line x={28} y={38} width={48} />
      <path d="m22 68 10 6-10 6z" className="mark" />
      <path d="M42 74h96" className="mark wait" />
      <circle cx={84} cy={74} r={4} className="mark" />
    </>
  ),
  code: (
    <>
      <Card x={14} y={12} width={62} height={66} />
      <circle cx={45} cy={32} r={9} className="mark" />
      <Line x={28} y={50} width={34} />
      <Line x={32} y={62} width={26} />
      <text x={86} y={28}>
        42001
      </text>
      <Line x={86} y={40} width={56} />
      <Line x={86} y={52} width={42} />
      <Line x={86} y={64} width={50} />
    </>
  ),
  read: (
    <>
      <Card x={14} y={12} width={132} height={66} />
      <Line x={26} y={24} width={52} />
      <Line x={26} y={36} width={104} />
      <path d="m30 54-6 6 6 6" className="mark" />
      <path d="m48 54 6 6-6 6" className="mark" />
      <Line x={64} y={58} width={58} />
    </>
  ),
};
