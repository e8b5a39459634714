// Fields of signatures against hand-made labels: numbers by their digits, the rest as folded words; a field that is not labelled
// counts as wrong when it is predicted.

const fields = ['name', 'title', 'company', 'address', 'phones', 'fax', 'emails', 'urls'];

/** labels [{id, fields}] × predictions {id: {fields}} → rows [[field, [P, R, F1]]] and all of them together, in percent. */
export function scoreFields(labels, predictions) {
  const counts = new Map(fields.map((field) => [field, { right: 0, wrong: 0, missed: 0 }]));
  for (const { id, fields: wanted } of labels) {
    if (!wanted) continue;
    for (const field of fields) {
      const count = counts.get(field);
      const want = keys(field, wanted[field]);
      const got = keys(field, predictions[id]?.fields?.[field]);
      const right = got.filter((key) => want.includes(key)).length;
      count.right += right;
      count.wrong += got.length - right;
      count.missed += want.length - right;
    }
  }
  const sum = [...counts.values()].reduce(
    (all, { right, wrong, missed }) => ({
      right: all.right + right,
      wrong: all.wrong + wrong,
      missed: all.missed + missed,
    }),
    { right: 0, wrong: 0, missed: 0 },
  );
  return { rows: [...counts].map(([field, count]) => [field, shares(count)]), all: shares(sum) };
}

function keys(field, said) {
  const values = (Array.isArray(said) ? said : [said]).filter(Boolean);
  return values.map((value) =>
    field === 'phones' || field === 'fax'
      ? value.replace(/\D/g, '').slice(-9)
      : value
          .toLowerCase()
          .replace(/^https?:\/\/(?:www\.)?|\/$/g, '')
          .replace(/[\s,.]+/g, ' ')
          .trim(),
  );
}

function shares({ right, wrong, missed }) {
  const precision = right + wrong ? (100 * right) / (right + wrong) : 100;
  const recall = right + missed ? (100 * right) / (right + missed) : 100;
  return [precision, recall, precision + recall ? (2 * precision * recall) / (precision + recall) : 0];
}
