-- Concerns about somebody's safety. The words are encrypted by the application with a key that is
-- not in the database; nothing outside them says whom a concern is about. Rows are shown to the
-- safeguarding leads of whoever holds them, and casework's own methods announce as whom they look:
-- a query that does not, whoever runs it, sees none.
create schema casework;
grant usage on schema casework to ${app};

create function casework.leads(holder text) returns boolean
  language sql stable parallel safe
  as $$
    select coalesce(current_setting('casework.leads', true), '') = '*'
      or holder <> ''
        and holder = any (string_to_array(coalesce(current_setting('casework.leads', true), ''), ','))
  $$;
comment on function casework.leads(text) is 'Whether the running transaction looks as a safeguarding lead of this organisation, or of the whole area.';
grant execute on function casework.leads(text) to ${app};

create table casework.concern (
  area_id text not null,
  id uuid not null,
  reference text not null,
  holder text not null default '',
  told_at timestamptz not null,
  told_by text not null,
  sealed bytea not null,
  state text not null default 'waiting' check (state in ('waiting', 'open', 'closed')),
  lead text not null default '',
  letters_due boolean not null default true,
  version int not null default 1,
  primary key (area_id, id),
  unique (area_id, reference),
  check ((state = 'waiting') = (lead = ''))
);
comment on table casework.concern is 'That somebody was worried about somebody. It stays when the person''s record goes: safeguarding records are kept for reasons of their own, which the leads decide.';
comment on column casework.concern.reference is 'What the teller is told; random.';
comment on column casework.concern.holder is 'Id of the organisation whose leads read it beside the area''s; empty: the area''s alone.';
comment on column casework.concern.told_by is 'Id of the account.';
comment on column casework.concern.sealed is 'AES-256-GCM with the installation''s key "concerns": what was seen or heard, about whom, when, where, what was done at once.';
comment on column casework.concern.lead is 'Id of the account that sees to it; empty: nobody yet.';
comment on column casework.concern.letters_due is 'Whether those who have to look have yet to be told by letter that something waits.';
call kith.protect('casework.concern', 'select, insert, update');
create policy telling_rows on casework.concern as restrictive for insert
  with check ((select kith.may('casework.raise-concern')));
create policy lead_rows on casework.concern as restrictive for select
  using ((select kith.may('casework.lead-concern')) and casework.leads(holder)
    or (select kith.may('casework.tell-leads')));
create policy lead_changes on casework.concern as restrictive for update
  using ((select kith.may('casework.lead-concern')) and casework.leads(holder)
    or (select kith.may('casework.tell-leads')));

create table casework.step (
  area_id text not null,
  concern_id uuid not null,
  id uuid not null,
  holder text not null default '',
  at timestamptz not null,
  by text not null,
  sealed bytea not null,
  primary key (area_id, concern_id, id),
  foreign key (area_id, concern_id) references casework.concern (area_id, id)
);
comment on table casework.step is 'What safeguarding leads did about a concern, encrypted like it: when, what, with whom, and what came of it.';
call kith.protect('casework.step', 'select, insert');
call kith.keep_for('casework.step', 'casework.lead-concern');
create policy lead_rows on casework.step as restrictive using (casework.leads(holder));

create table casework.receipt (
  area_id text not null,
  reference text not null,
  teller text not null,
  told_at timestamptz not null,
  primary key (area_id, reference)
);
comment on table casework.receipt is 'All that a teller sees of a concern afterwards: that it was sent, and when.';
create index receipt_teller on casework.receipt (area_id, teller, told_at);
call kith.protect('casework.receipt', 'select, insert');
create policy teller_rows on casework.receipt as restrictive
  using (teller = coalesce(current_setting('casework.teller', true), ''));

create table casework.contact (
  area_id text not null,
  id uuid not null,
  holder text not null default '',
  name text not null check (name <> ''),
  phone text not null,
  about text not null default '',
  is_deputy boolean not null default false,
  version int not null default 1,
  primary key (area_id, id)
);
comment on table casework.contact is 'A safeguarding lead, or deputy, to be rung.';
comment on column casework.contact.holder is 'Id of the organisation whose lead it is; empty: the whole area''s.';
comment on column casework.contact.about is 'When they can be reached.';
call kith.protect('casework.contact', 'select, insert, update, delete');
call kith.keep_for('casework.contact', 'casework.raise-concern');

create table casework.guidance (
  area_id text primary key,
  danger text not null,
  door text not null,
  door_phone text not null default '',
  door_about text not null default '',
  confirmed_on date,
  version int not null default 1
);
comment on table casework.guidance is 'What whoever is worried reads first; without a row the programme''s own wording, which nobody has confirmed.';
comment on column casework.guidance.danger is 'When to ring 999.';
comment on column casework.guidance.door is 'What the council''s front door for safeguarding is called.';
comment on column casework.guidance.door_phone is 'Empty: not entered.';
comment on column casework.guidance.confirmed_on is 'When somebody confirmed that the wording and numbers are right; null: nobody has.';
call kith.protect('casework.guidance', 'select, insert, update');
call kith.keep_for('casework.guidance', 'casework.raise-concern');
