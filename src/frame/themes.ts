/** The themes that lie beside the script, by the names of their files in `themes/`. */
export const themes = ['saxony', 'kern'] as const;
