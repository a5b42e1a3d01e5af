create schema outbox;
grant usage on schema outbox to ${app};

create table outbox.message (
  area_id text not null,
  id uuid not null,
  channel text not null check (channel in ('email', 'print')),
  purpose text not null,
  template text not null,
  once_key text,
  recipient text,
  subject text,
  body text,
  secret boolean not null,
  state text not null default 'waiting'
    check (state in ('waiting', 'printed', 'sent', 'failed', 'dropped')),
  asked_by text not null,
  asked_at timestamptz not null,
  next_attempt_at timestamptz not null,
  attempts int not null default 0,
  problem text,
  batch uuid,
  printed_at timestamptz,
  done_at timestamptz,
  erased_at timestamptz,
  primary key (area_id, id),
  check (erased_at is not null or (recipient is not null and subject is not null and body is not null)),
  check (state not in ('waiting', 'printed') or erased_at is null),
  check ((state = 'printed') <= (batch is not null))
);
comment on table outbox.message is 'Messages that wait, and the record of those that were sent: words and address go, the record stays.';
comment on column outbox.message.id is 'Also the Message-ID of the mail.';
comment on column outbox.message.purpose is 'What it is for, such as return-reminder.';
comment on column outbox.message.once_key is 'Only the first message with this key is taken. Names records, never people.';
comment on column outbox.message.recipient is 'E-mail address, or name and postal address; null: erased.';
comment on column outbox.message.secret is 'Its words are erased as soon as it is sent.';
comment on column outbox.message.state is 'waiting → sent or failed; on paper waiting → printed → sent. A failed one can wait again, or be dropped.';
comment on column outbox.message.asked_by is 'The actor that caused it: an account''s id, or the name of a system actor.';
comment on column outbox.message.attempts is 'How often the message itself was turned down; a mail server that is not there does not count.';
comment on column outbox.message.problem is 'Why the last attempt failed, as a key of the wording.';
comment on column outbox.message.batch is 'The letters that were printed together.';
comment on column outbox.message.done_at is 'When it was sent, or given up.';
create unique index on outbox.message (area_id, once_key);
create index on outbox.message (area_id, state, channel, next_attempt_at);
call kith.protect('outbox.message', 'select, insert, update');
call kith.keep_inside('outbox.message');

-- db-scheduler's own table: which jobs there are, and when each runs next. A job runs in all areas
-- one after the other, so its row belongs to none; it holds nothing of any area.
create table outbox.scheduled_tasks (
  task_name text not null,
  task_instance text not null,
  task_data bytea,
  execution_time timestamptz not null,
  picked boolean not null,
  picked_by text,
  last_success timestamptz,
  last_failure timestamptz,
  consecutive_failures int,
  last_heartbeat timestamptz,
  version bigint not null,
  priority smallint,
  primary key (task_name, task_instance)
);
comment on table outbox.scheduled_tasks is 'When each job runs next and which node runs it now, as db-scheduler keeps it.';
create index on outbox.scheduled_tasks (execution_time);
create index on outbox.scheduled_tasks (last_heartbeat);
grant select, insert, update, delete on outbox.scheduled_tasks to ${app};
