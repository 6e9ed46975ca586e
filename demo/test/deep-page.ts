/** What a page holds, shadow roots and the printed sheet's frame included. */
export interface Contents {
  /** How often each tag stands in it. */
  tags: Record<string, number>;
  /** How many texts hold the words looked for. */
  texts: number;
  /** Attributes that hold them, and so must be those of plain words: "img alt". */
  attributes: string[];
  /** Whatever a text of a bank must never have made. */
  wrong: string[];
}

export interface Tools {
  contents(root: Node, words: string): Contents;
  /** All of these elements, inside shadow roots too. */
  all(root: Node, selector: string): HTMLElement[];
  /** What was on its way to the screen is there. */
  settled(): Promise<void>;
  /** Waits for it, five seconds at most. */
  until(holds: () => boolean): Promise<void>;
  /** The diagnostic has said that it needs no more. */
  isReady: boolean;
}

/** Runs in the page, before anything else: it must stand alone. */
export function installTools(): void {
  const every = (root: Node, found: Element[] = []): Element[] => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT);
    for (let node = walker.nextNode() as Element | null; node; node = walker.nextNode() as Element | null) {
      found.push(node);
      if (node.shadowRoot) every(node.shadowRoot, found);
      const frame = node.tagName === 'IFRAME' ? (node as HTMLIFrameElement).contentDocument : null;
      if (frame) every(frame.body, found);
    }
    return found;
  };
  const tools: Tools = {
    isReady: false,
    all: (root, selector) => every(root).filter((one) => one.matches(selector)) as HTMLElement[],
    // A timer would be held back by some milliseconds, thousands of times.
    settled: async () => {
      for (let turn = 0; turn < 3; turn++)
        await new Promise((resolve) => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = resolve;
          port2.postMessage(null);
        });
    },
    until: async (holds) => {
      for (let wait = 0; wait < 1000 && !holds(); wait++)
        await new Promise((resolve) => setTimeout(resolve, 5));
    },
    contents(root, words) {
      const found: Contents = { tags: {}, texts: 0, attributes: [], wrong: [] };
      // A level's name begins a sentence with a capital.
      const forms = [words, words.charAt(0).toLocaleUpperCase() + words.slice(1)];
      const holds = (text: string | null) => forms.some((form) => text?.includes(form));
      for (const element of every(root)) {
        const tag = element.localName;
        found.tags[tag] = (found.tags[tag] ?? 0) + 1;
        for (const node of element.childNodes)
          if (node.nodeType === Node.TEXT_NODE && holds(node.nodeValue)) found.texts++;
        if (element instanceof HTMLInputElement && holds(element.value)) found.texts++;
        for (const { name, value } of element.attributes) {
          if (holds(value)) found.attributes.push(`${tag} ${name}`);
          if (name.startsWith('on') || name === 'srcdoc' || name === 'is') found.wrong.push(`${tag} ${name}`);
          if (/^\s*(javascript|vbscript):/i.test(value) && /^(href|src|action|formaction|data)$/.test(name))
            found.wrong.push(`${tag} ${name}=${value}`);
          if (/^\s*data:/i.test(value) && /^(href|src|action|formaction)$/.test(name))
            if (!/^data:image\/svg\+xml;base64,[\w+/=]*$/.test(value))
              found.wrong.push(`${tag} ${name}=${value}`);
        }
      }
      return found;
    },
  };
  // The browser's own dialogue cannot be driven: the sheet stays in its frame, as print() would find it.
  new MutationObserver((changes) => {
    for (const { addedNodes } of changes)
      for (const node of addedNodes)
        if (node instanceof HTMLIFrameElement && node.contentWindow) node.contentWindow.print = () => {};
  }).observe(document, { childList: true, subtree: true });
  document.addEventListener('balise-ready', () => (tools.isReady = true));
  // Every test draws the same seed, so that two can be laid side by side.
  crypto.getRandomValues = (values) => values;
  Object.assign(globalThis, { tools });
}
