import { svg, type SVGTemplateResult } from 'lit';
import type { PictureName } from '../world.ts';

/** Small scenes on a grid of 160 × 120, painted one shape over the other: [tint, path]. */
const SCENES: Record<PictureName, readonly (readonly [string, string])[]> = {
  lighthouse: [
    ['sky', 'M0 0h160v120H0z'],
    ['warm', 'M88 32 20 14v36z'],
    ['water', 'M0 84h160v36H0z'],
    ['land', 'M58 100c8-18 22-22 38-22s32 8 40 22z'],
    ['pale', 'M86 80l5-44h18l5 44z'],
    ['deep', 'M90 48h20l1 12H89z'],
    ['warm', 'M92 24h16v12H92z'],
    ['ink', 'M89 24l11-12 11 12zM88 36h24v3H88z'],
  ],
  lake: [
    ['sky', 'M0 0h160v120H0z'],
    ['warm', 'M132 12a12 12 0 1 0 .1 0z'],
    ['land', 'M0 78l42-50 30 34 26-30 62 46z'],
    ['pale', 'M42 28 30 43l8 3 5-4 6 5 4-6zM98 32 88 44l7 3 5-4 7 4 3-5z'],
    ['water', 'M0 78h160v42H0z'],
    ['ink', 'M60 98h34l-7 8H67zM76 72h2v24h-2z'],
    ['pale', 'M80 74l14 20H80z'],
  ],
  cake: [
    ['sky', 'M0 0h160v120H0z'],
    ['land', 'M0 92h160v28H0z'],
    ['pale', 'M36 62h88v36H36z'],
    ['deep', 'M36 62h88v10c-6 8-16 8-22 0-6 8-16 8-22 0-6 8-16 8-22 0-6 8-16 8-22 0z'],
    ['ink', 'M28 96h104v5H28zM57 42h4v20h-4zM78 42h4v20h-4zM99 42h4v20h-4z'],
    [
      'warm',
      'M59 28c7 8 4 13 0 13s-7-5 0-13zM80 28c7 8 4 13 0 13s-7-5 0-13zM101 28c7 8 4 13 0 13s-7-5 0-13z',
    ],
  ],
  cat: [
    ['sky', 'M0 0h160v120H0z'],
    ['pale', 'M22 12h56v62H22z'],
    ['water', 'M26 16h22v54H26zM52 16h22v54H52z'],
    ['land', 'M0 92h160v28H0z'],
    [
      'ink',
      'M92 102c-6-20 0-38 12-44l-2-22 10 8h12l10-8-2 24c12 10 12 30 8 42zM140 100c14 0 10-26 2-30l3-4c12 8 16 38-6 40z',
    ],
    ['warm', 'M109 50a3 3 0 1 0 .1 0zM127 50a3 3 0 1 0 .1 0z'],
  ],
  house: [
    ['sky', 'M0 0h160v120H0z'],
    ['land', 'M0 90c40-12 110-12 160 0v30H0z'],
    ['pale', 'M52 52h62v48H52z'],
    ['deep', 'M44 54 83 20l39 34z'],
    ['warm', 'M60 62h14v14H60zM92 62h14v14H92z'],
    ['ink', 'M77 78h14v22H77zM132 70h4v30h-4z'],
    ['water', 'M134 40a17 17 0 1 0 .1 0z'],
  ],
};

export function picture(name: PictureName): SVGTemplateResult {
  return svg`<svg class="scene" viewBox="0 0 160 120" aria-hidden="true">${SCENES[name].map(([tint, path]) => svg`<path class=${tint} d=${path}></path>`)}</svg>`;
}
