/** The roles of an involvement to which definitions are applied. */
export const isVictim = (role: string): boolean => role === "presumed-victim" || role === "identified-victim";
