export const people = {
  title: "Mensen",
  add: "Nog iemand toevoegen",
  copy: "Kopieer",
  copyOf: (label: string) => `Kopieer ${label}`,
  remove: "Verwijder",
  removeOf: (label: string) => `Verwijder ${label}`,
  edit: (label: string) => `Bewerk ${label}`,
  errorAt: (number: number, text: string) => `Persoon ${number}: ${text}`,
  several: "Meer mensen",
};
