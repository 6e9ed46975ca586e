export const CONTENT_POLICY: string;
export const KIOSK_POLICY: string;
export function serveDemo(
  port: number,
  options?: { strictPort?: boolean; site?: string },
): Promise<{ address: string; close: () => Promise<void> }>;
