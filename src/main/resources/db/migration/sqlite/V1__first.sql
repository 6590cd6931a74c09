-- Times are UTC epoch milliseconds, days are ISO dates, yes and no are 1 and 0.

create table feed (
  id integer primary key autoincrement,
  url text not null unique,
  outlet text not null,
  active integer not null,
  etag text,
  last_modified text,
  due_at integer not null,
  attempts integer not null,
  leased integer not null default 0,
  failures integer not null,
  interval_ms integer,
  first_poll_done integer not null,
  last_poll_at integer,
  last_success_at integer,
  last_error text,
  created_at integer not null
) strict;
create index feed_due on feed (due_at) where active = 1;

create table feed_entry (
  feed_id integer not null references feed (id) on delete cascade,
  entry_key text not null,
  print text not null,
  seen_at integer not null,
  primary key (feed_id, entry_key)
) strict;

create table article (
  id integer primary key autoincrement,
  url_key text not null unique,
  url text not null,
  feed_id integer references feed (id) on delete set null,
  outlet text not null,
  title text not null,
  author text,
  published_at integer not null,
  first_seen_at integer not null,
  changed_at integer,
  body text not null,
  language text not null,
  origin text not null,
  story_id integer,
  story_signature blob
) strict;
create index article_published on article (published_at);
create index article_first_seen on article (first_seen_at);
create index article_story on article (story_id);

create table topic (
  id text primary key,
  title text not null,
  query text not null,
  description text not null,
  owner text,
  active integer not null,
  created_at integer not null,
  backfill_after integer,
  ledger_version integer not null
) strict;
create index topic_owner on topic (owner);

create table article_topic (
  article_id integer not null references article (id) on delete cascade,
  topic_id text not null references topic (id) on delete cascade,
  published_at integer not null,
  matched_at integer not null,
  primary key (article_id, topic_id)
) strict;
create index article_topic_latest on article_topic (topic_id, published_at, article_id);

create table claim (
  id integer primary key autoincrement,
  topic_id text not null references topic (id) on delete cascade,
  article_id integer not null references article (id) on delete cascade,
  measure text not null,
  population text not null,
  low text,
  high text,
  low_day text,
  high_day text,
  bound text not null,
  unit text,
  kind text not null,
  scope text,
  as_of text not null,
  as_of_stated integer not null,
  derived integer not null,
  source text not null,
  via text not null,
  quote text not null,
  quote_start integer,
  quote_end integer,
  figure_start integer,
  figure_end integer,
  rule text not null,
  reader integer not null,
  status text not null,
  status_reason text,
  status_at integer,
  created_at integer not null
) strict;
create index claim_ledger on claim (topic_id, id);
create index claim_article on claim (article_id);

create table finding (
  id integer primary key autoincrement,
  topic_id text not null references topic (id) on delete cascade,
  newer_id integer not null references claim (id) on delete cascade,
  earlier_id integer not null references claim (id) on delete cascade,
  relation text not null,
  rule text not null,
  reason text not null,
  severity integer not null,
  restated integer not null,
  created_at integer not null,
  unique (newer_id, earlier_id, relation)
) strict;
create index finding_topic on finding (topic_id, id);
create index finding_earlier on finding (earlier_id);

create table chat (
  id integer primary key autoincrement,
  platform text not null,
  platform_chat text not null,
  title text not null,
  state text not null,
  state_reason text,
  state_at integer not null,
  created_at integer not null,
  unique (platform, platform_chat)
) strict;

create table subscription (
  chat_id integer not null references chat (id) on delete cascade,
  topic_id text not null references topic (id) on delete cascade,
  since integer not null,
  primary key (chat_id, topic_id)
) strict;
create index subscription_topic on subscription (topic_id);

create table outbox (
  id integer primary key autoincrement,
  chat_id integer not null references chat (id) on delete cascade,
  dedupe_key text not null,
  article_id integer references article (id) on delete set null,
  body text not null,
  state text not null,
  reason text,
  due_at integer not null,
  attempts integer not null,
  leased integer not null default 0,
  message_id text,
  created_at integer not null,
  settled_at integer,
  unique (chat_id, dedupe_key)
) strict;
create index outbox_due on outbox (due_at, id) where state = 'pending';
create index outbox_oldest on outbox (chat_id, id) where state = 'pending';
create index outbox_article on outbox (article_id);
create index outbox_dead on outbox (id) where state = 'dead';

create table meta (
  name text primary key,
  value text not null
) strict;

create table event (
  scope text not null,
  event_key text not null,
  expires_at integer not null,
  primary key (scope, event_key)
) strict;
create index event_expiry on event (expires_at);
