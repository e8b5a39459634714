/** What a Roundcube for tests is made of: where it lives, and the ports of its parts on loopback. */
export interface Place {
  folder: string;
  web: number;
  imap: number;
  smtp: number;
  /** The system's user that runs it. */
  user: string;
  group: string;
}

/** Everybody's password. */
export const password = 'test';
export const users = ['sam@acme.test', 'bea@acme.test', 'catchall@acme.test'];

/** Dovecot on loopback with Maildirs, without encryption and without system accounts. */
export const dovecotSettings = ({ folder, imap, user, group }: Place) => `
instance_name = alongside-tests
base_dir = ${folder}/dovecot/run
state_dir = ${folder}/dovecot/run
log_path = ${folder}/log/dovecot.log
protocols = imap
listen = 127.0.0.1
ssl = no
disable_plaintext_auth = no
auth_mechanisms = plain login
default_internal_user = ${user}
default_internal_group = ${group}
default_login_user = ${user}
first_valid_uid = 1
mail_location = maildir:${folder}/mail/%u
passdb {
  driver = passwd-file
  args = ${folder}/dovecot/users
}
userdb {
  driver = static
  args = uid=${user} gid=${group} home=${folder}/mail/%u
}
namespace inbox {
  inbox = yes
  separator = /
  ${['Drafts', 'Sent', 'Junk', 'Trash'].map(mailbox).join('\n  ')}
}
service imap-login {
  chroot =
  inet_listener imap {
    port = ${imap}
  }
  inet_listener imaps {
    port = 0
  }
}
service anvil {
  chroot =
}
service stats {
  chroot =
}
`;

const mailbox = (name: string) => `mailbox ${name} {
    auto = subscribe
    special_use = \\${name}
  }`;

/** Roundcube: skin, editor and layout are chosen by a cookie of the browser, so that one server serves every story. */
export const roundcubeSettings = ({ folder, imap, smtp }: Place) => `<?php
$config = [
  'db_dsnw' => 'sqlite:///${folder}/roundcube/roundcube.db?mode=0640',
  'imap_host' => '127.0.0.1:${imap}',
  'smtp_host' => '127.0.0.1:${smtp}',
  'smtp_user' => '%u',
  'smtp_pass' => '%p',
  'des_key' => 'loopback-tests-only-24ch',
  'product_name' => 'Webmail for tests',
  'log_dir' => '${folder}/log/',
  'temp_dir' => '${folder}/roundcube/temp/',
  'language' => 'en_US',
  'timezone' => 'UTC',
  'plugins' => [],
  'drafts_mbox' => 'Drafts', 'sent_mbox' => 'Sent', 'junk_mbox' => 'Junk', 'trash_mbox' => 'Trash',
  'create_default_folders' => true,
  'draft_autosave' => 0,
  'enable_spellcheck' => false,
  'session_lifetime' => 600,
  'login_rate_limit' => 1000,
  'x_frame_options' => 'sameorigin',
  'skin' => in_array($_COOKIE['rc_skin'] ?? '', ['elastic', 'larry', 'classic']) ? $_COOKIE['rc_skin'] : 'elastic',
  'htmleditor' => (int) ($_COOKIE['rc_html'] ?? 0),
  'layout' => $_COOKIE['rc_layout'] ?? 'widescreen',
];
`;
