export function kioskFiles(site: string): Promise<[url: string, digest: string][]>;
export function buildKioskWorker(site: string): Promise<void>;
