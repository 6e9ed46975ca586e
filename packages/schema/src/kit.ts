/** The version of the kit, written in logs and results so that a reader knows what made them. */
export const KIT_VERSION = '0.1.0';
