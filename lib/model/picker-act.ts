/** How the panel's keys move the picker in the page. */
export const pickerActs = ['next', 'previous', 'take', 'end'] as const;
export type PickerAct = (typeof pickerActs)[number];
