import { svg, type SVGTemplateResult } from 'lit';

/** Line drawings on a grid of 24, two units thick, in the colour of the text: path data only. */
const PATHS = {
  alert: 'M12 4l9.5 16h-19zM12 10v4M12 17v.1',
  archive: 'M4 5h16v4H4zM6 9v10h12V9M10 13h4',
  attach: 'M8 12.5 14.5 6a3 3 0 0 1 4.2 4.2L10.5 18.5a5 5 0 0 1-7-7L12 3',
  back: 'M14 5l-7 7 7 7M8 12h13',
  bin: 'M4 7h16M9 7V4h6v3M6 7l1 13h10l1-13M10 11v5M14 11v5',
  bus: 'M5 4h14v13H5zM5 11h14M8 17v3M16 17v3M8.5 14v.1M15.5 14v.1',
  calendar: 'M4 6h16v14H4zM4 10h16M8 3.5V8M16 3.5V8',
  camera: 'M4 8h4l2-3h4l2 3h4v11H4zM12 17a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7z',
  card: 'M3 6h18v13H3zM8.5 12.5a2 2 0 1 0 0-4 2 2 0 0 0 0 4zM5.5 16c.3-2 1.3-3 3-3s2.7 1 3 3M15 10h3M15 14h3',
  caution: 'M12 4l9 16H3zM12 10v4.5M12 17.2v.1',
  check: 'M5 12.5l4.5 4.5L19 7.5',
  chevron: 'M6 9l6 6 6-6',
  circle: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18z',
  close: 'M6 6l12 12M18 6L6 18',
  done: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM7.5 12.5l3 3 6-6.5',
  dots: 'M11.5 5h1v1h-1zM11.5 11.5h1v1h-1zM11.5 18h1v1h-1z',
  download: 'M12 4v11M7 11l5 5 5-5M4 20h16',
  eye: 'M2 12c2.5-4.5 6-7 10-7s7.5 2.5 10 7c-2.5 4.5-6 7-10 7s-7.5-2.5-10-7zM12 15a3 3 0 1 0 0-6 3 3 0 0 0 0 6z',
  'eye-off':
    'M2 12c2.5-4.5 6-7 10-7s7.5 2.5 10 7c-2.5 4.5-6 7-10 7s-7.5-2.5-10-7zM12 15a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM4 4l16 16',
  file: 'M6 3h8l4 4v14H6zM14 3v4h4',
  folder: 'M3 6h7l2 2h9v11H3z',
  forward: 'M10 5l7 7-7 7M16 12H3',
  gear: 'M12 15a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM12 3v3M12 18v3M3 12h3M18 12h3M5.6 5.6l2.2 2.2M16.2 16.2l2.2 2.2M18.4 5.6l-2.2 2.2M7.8 16.2l-2.2 2.2',
  heart: 'M12 20C7 16 4 13 4 9.5A4 4 0 0 1 12 8a4 4 0 0 1 8 1.5C20 13 17 16 12 20z',
  home: 'M4 11l8-7 8 7v9h-5v-6H9v6H4z',
  image: 'M4 5h16v14H4zM4 16l5-5 4 4 3-3 4 4M15.5 9.5a1 1 0 1 0 0-.1',
  inbox: 'M4 5h16v14H4zM4 14h5l1 2h4l1-2h5',
  info: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM12 11v5M12 8v.1',
  junk: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM6 6l12 12',
  landmark: 'M3 9l9-5.5L21 9zM5.5 9.5v8M10 9.5v8M14 9.5v8M18.5 9.5v8M3 20.5h18',
  link: 'M10 14l4-4M9 8l2-2a4 4 0 0 1 6 6l-2 2M15 16l-2 2a4 4 0 0 1-6-6l2-2',
  lock: 'M6 11h12v9H6zM8 11V8a4 4 0 0 1 8 0v3',
  mail: 'M3 6h18v13H3zM3 7l9 7 9-7',
  menu: 'M4 7h16M4 12h16M4 17h16',
  minus: 'M5 12h14',
  more: 'M5 12v.1M12 12v.1M19 12v.1',
  'pass-on': 'M14 6l6 6-6 6M19 12h-9c-4 0-6 2-6 6',
  pen: 'M4 20l1-5L16 4l4 4L9 19zM13 7l4 4',
  phone: 'M5 4h4l2 5-2.5 1.5a11 11 0 0 0 5 5L15 13l5 2v4c-8 1-16-7-15-15z',
  'phone-down': 'M3 14c5-5 13-5 18 0l-2.5 3-4-2v-2.5a9 9 0 0 0-5 0V15l-4 2z',
  plus: 'M12 5v14M5 12h14',
  print: 'M7 9V4h10v5M7 17H4V9h16v8h-3M7 14h10v6H7z',
  reply: 'M10 6l-6 6 6 6M5 12h9c4 0 6 2 6 6',
  'reply-all': 'M8 6l-6 6 6 6M13 6l-6 6 6 6M8 12h7c4 0 6 2 6 6',
  save: 'M4 4h12l4 4v12H4zM8 4v5h7V4M8 20v-6h8v6',
  search: 'M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13zM15.5 15.5L21 21',
  send: 'M3 11l18-8-6 18-4-7zM21 3L11 14',
  share: 'M12 15V4M8 8l4-4 4 4M5 12v8h14v-8',
  undo: 'M8 6L4 10l4 4M4 10h10a5 5 0 0 1 0 10h-3',
  user: 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4 21c0-5 3.5-7 8-7s8 2 8 7',
  wifi: 'M4 9.5a12 12 0 0 1 16 0M7 13a8 8 0 0 1 10 0M10 16.5a4 4 0 0 1 4 0M12 20v.1',
} as const;

export type IconName = keyof typeof PATHS;

/** Always beside words, or in a control that has a name: never read out. */
export function icon(name: IconName): SVGTemplateResult {
  return svg`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d=${PATHS[name]}></path></svg>`;
}
