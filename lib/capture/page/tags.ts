const list = (tags: string) => new Set(tags.split(' '));

/** Elements whose text is no text of the page. */
export const skipped = list(
  'script style noscript template svg head iframe object canvas select textarea math datalist video audio',
);

/** Elements that stand in a line without ending it. */
export const blockless = list(
  'a abbr acronym area b bdi bdo big button cite code data del em font i img input ins kbd label mark nobr picture q rb ruby s slot small source span strike strong sub sup time tt u var wbr',
);

/** Elements that may have a shadow tree, beside those with a hyphen in their name: https://dom.spec.whatwg.org/#dom-element-attachshadow */
export const hosts = list('article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span');
