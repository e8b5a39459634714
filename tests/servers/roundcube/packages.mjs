// What a Roundcube for tests needs of Debian. Read by the set-up before node_modules exists: no imports.

/** php-fpm is never started: naming it keeps the package "php" from bringing a web server along. */
export const roundcubePackages = [
  ...['php-cli', 'php-fpm', 'php-sqlite3', 'php-xml', 'php-mbstring', 'php-intl', 'sqlite3'],
  ...['roundcube-core', 'roundcube-sqlite3', 'roundcube-skin-classic', 'roundcube-skin-larry', 'dovecot-imapd'],
];

export const pages = '/var/lib/roundcube/public_html';
export const schema = '/usr/share/roundcube/SQL/sqlite.initial.sql';

/** One file of each part that must be there. */
export const roundcubeFiles = [
  ...[pages, schema, '/usr/sbin/dovecot', '/usr/bin/php', '/usr/bin/sqlite3'],
  ...['/usr/share/roundcube/skins/classic', '/usr/share/roundcube/skins/larry'],
];
