-- What a message replies to, and which claims it shows.
alter table outbox add column reply_to bigint references outbox (id) on delete set null;
create index outbox_reply on outbox (reply_to) where reply_to is not null;

create table outbox_claim (
  outbox_id bigint not null references outbox (id) on delete cascade,
  claim_id bigint not null references claim (id) on delete cascade,
  primary key (outbox_id, claim_id)
);
create index outbox_claim_claim on outbox_claim (claim_id);

-- A chat's own threshold on a topic; null: the standard.
alter table subscription add column change_percent integer;

-- Never used.
drop table meta;
drop table event;
