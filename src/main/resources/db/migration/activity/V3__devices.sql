-- Registers that a phone keeps while it has no signal. Everything that is said on a device has an
-- id that the device made, and names what it had seen before: so it counts once however often it
-- arrives, and whatever the order, the register comes to the same.
alter table activity.session add column kept_at timestamptz;
comment on column activity.session.kept_at is 'When a device first kept the register. Null: none did, so that nobody can send what was said without knowing of later words, and none need be kept.';

create table activity.operation (
  area_id text not null,
  session_id uuid not null,
  id uuid not null,
  holder text not null,
  kind text not null check (kind in ('mark', 'walk_in', 'done')),
  record_id uuid,
  is_here boolean,
  people_counted int check (people_counted >= 0),
  supersedes uuid[] not null default '{}',
  said_by text not null,
  said_at timestamptz not null,
  taken_at timestamptz not null default now(),
  primary key (area_id, session_id, id),
  foreign key (area_id, session_id) references activity.session (area_id, id),
  check ((kind = 'done') = (record_id is null)),
  check ((kind = 'done') = (is_here is null))
);
comment on table activity.operation is 'What was said on a register that a device keeps: somebody is here or is not, the register is complete. Nothing is overwritten; what counts is what nobody superseded.';
comment on column activity.operation.id is 'Made by the device: the same one again is known for what it is.';
comment on column activity.operation.record_id is 'The person''s record in people; null where the register is said to be complete.';
comment on column activity.operation.supersedes is 'The operations about the same person, or about the count, that whoever said this knew of.';
comment on column activity.operation.said_by is 'Id of the account.';
comment on column activity.operation.said_at is 'By the clock of the device, but never later than it was taken.';
create index operation_record on activity.operation (area_id, record_id);
create index operation_taken on activity.operation (area_id, taken_at);
call kith.protect('activity.operation', 'select, insert, update, delete');
call kith.keep_with_holder('activity.operation', 'holder');
call kith.keep_for('activity.operation', 'people.read');
