const people = [
  ['Anna Berger', 'Managing Director'],
  ['Tom Reed', 'Head of Purchasing'],
  ['Mara Lindqvist', 'Sales Manager'],
  ['Peter Vogel', 'Head of IT'],
];

/** A company's page of about so many elements: menu, a few people with numbers and mailboxes, then a long list of goods; an imprint at the end. */
export function madePage(elements) {
  const cards = people.map(([name, title], index) => {
    const mailbox = `${name.toLowerCase().replace(' ', '.')}@acme.example`;
    return `<div class="card"><h3>${name}</h3><p>${title}</p><p>Tel. +49 30 1234567${index}</p><a href="mailto:${mailbox}">${mailbox}</a></div>`;
  });
  const menu = '<nav><ul><li><a href="/">Home</a></li><li><a href="/goods">Goods</a></li></ul></nav>';
  const imprint =
    '<footer><p>Acme Tools GmbH</p><p>Musterstraße 12</p><p>10115 Berlin</p><p>VAT DE123456789</p></footer>';
  const goods = [];
  for (let made = 40; made < elements; made += 5) goods.push(good(made / 5));
  return `<!doctype html><html lang="en"><title>Acme Tools – Team</title><body>${menu}<h1>Our team</h1>${cards.join('')}<ul class="goods">${goods.join('\n')}</ul>${imprint}</body></html>`;
}

/** Five elements. */
const good = (number) =>
  `<li class="item"><a href="/goods/${number}">Steel bracket</a>\n <span class="price"><b>${number % 90} pieces</b></span> <em>in stock, leaves the house today</em></li>`;
