export const CONTENT_POLICY: string;
export function serveDemo(
  port: number,
  options?: { strictPort?: boolean },
): Promise<{ address: string; close: () => Promise<void> }>;
