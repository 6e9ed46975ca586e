export const root: string;
export function buildAll(options?: { logLevel?: string }): Promise<void>;
