create schema programme;
grant usage on schema programme to ${app};

create table programme.strategy (
  area_id text primary key,
  id text not null,
  subject text not null,
  name text not null,
  starts text not null,
  ends text not null,
  vision text not null,
  vision_source text not null,
  about text not null,
  successor text not null,
  integration_areas text[] not null,
  principles text[] not null,
  limits text[] not null
);
comment on table programme.strategy is 'The programme of an area: one row.';
comment on column programme.strategy.subject is 'The id under which figures speak of the area that the programme is for.';
comment on column programme.strategy.starts is 'A date, month, year, financial year or unstated, as written.';
comment on column programme.strategy.ends is 'As starts.';
comment on column programme.strategy.vision_source is 'The document that states the vision.';
comment on column programme.strategy.principles is 'How the programme was evaluated.';
comment on column programme.strategy.limits is 'What its data cannot tell.';
call kith.protect('programme.strategy', 'select, insert, update');

create table programme.strategy_partner (
  area_id text not null references programme.strategy,
  position int not null,
  organisation text not null,
  primary key (area_id, position)
);
call kith.protect('programme.strategy_partner', 'select, insert, delete');

create table programme.predecessor (
  area_id text not null references programme.strategy,
  position int not null,
  name text not null,
  year text not null,
  about text not null,
  primary key (area_id, position)
);
comment on table programme.predecessor is 'The strategies that the programme grew out of.';
call kith.protect('programme.predecessor', 'select, insert, delete');

create table programme.priority (
  area_id text not null,
  id text not null,
  number int not null,
  hashtag text not null,
  colour text not null,
  primary key (area_id, id)
);
comment on column programme.priority.number is 'Its place in the order of priorities, from 1.';
comment on column programme.priority.colour is '#rrggbb, or empty.';
call kith.protect('programme.priority', 'select, insert, update');

create table programme.priority_text (
  area_id text not null,
  priority text not null,
  language text not null,
  name text not null,
  ambition text not null,
  summary text not null,
  machine_drafted boolean not null,
  confirmed_by text not null,
  primary key (area_id, priority, language),
  foreign key (area_id, priority) references programme.priority
);
comment on table programme.priority_text is 'The wording of a priority in a language. A text left empty falls back to English.';
comment on column programme.priority_text.machine_drafted is 'Whether nobody has confirmed the translation yet: shown wherever it is.';
comment on column programme.priority_text.confirmed_by is 'Who confirmed the translation; empty while it is machine-drafted, and for the original.';
call kith.protect('programme.priority_text', 'select, insert, update');

create table programme.priority_point (
  area_id text not null,
  priority text not null,
  language text not null,
  list text not null check (list in ('will-do', 'short-term-results', 'long-term-results')),
  position int not null,
  text text not null,
  primary key (area_id, priority, language, list, position),
  foreign key (area_id, priority, language) references programme.priority_text
);
comment on table programme.priority_point is 'What a priority promises to do, and the results it wants in the short and the long term.';
call kith.protect('programme.priority_point', 'select, insert, delete');

create table programme.official_question (
  area_id text not null,
  id text not null,
  framework text not null,
  wording text not null,
  places text[] not null,
  groups text[] not null,
  answers text[] not null,
  headline text[] not null,
  multiple boolean not null,
  asked_when text not null,
  scale text not null,
  confirmed boolean not null,
  licence text not null,
  attribution text not null,
  primary key (area_id, id)
);
comment on table programme.official_question is 'Questions worded by others, with their licence and attribution.';
comment on column programme.official_question.places is 'What may stand for {place} in the wording.';
comment on column programme.official_question.groups is 'What may stand for {group} in the wording.';
comment on column programme.official_question.headline is 'The answers that are added up for the headline share.';
comment on column programme.official_question.asked_when is 'Who is asked; empty: everybody.';
comment on column programme.official_question.confirmed is 'Whether the wording was compared with the official questionnaire; before that it is not to be shown as the official one.';
call kith.protect('programme.official_question', 'select, insert, update');

create table programme.measure (
  area_id text not null,
  id text not null,
  name text not null,
  question text,
  answers text[] not null,
  confirmed boolean not null,
  primary key (area_id, id),
  foreign key (area_id, question) references programme.official_question
);
comment on table programme.measure is 'What the programme said it would ask or observe.';
comment on column programme.measure.confirmed is 'Whether question and answers were compared with the official ones.';
call kith.protect('programme.measure', 'select, insert, update');

create table programme.measure_tag (
  area_id text not null,
  measure text not null,
  position int not null,
  framework text not null,
  domain text not null,
  indicator text not null,
  primary key (area_id, measure, position),
  foreign key (area_id, measure) references programme.measure
);
comment on table programme.measure_tag is 'Where a measure stands in national frameworks of indicators.';
call kith.protect('programme.measure_tag', 'select, insert, delete');

create table programme.measure_priority (
  area_id text not null,
  measure text not null,
  priority text not null,
  primary key (area_id, measure, priority),
  foreign key (area_id, measure) references programme.measure,
  foreign key (area_id, priority) references programme.priority
);
create index on programme.measure_priority (area_id, priority);
call kith.protect('programme.measure_priority', 'select, insert, delete');

create table programme.measure_project (
  area_id text not null,
  measure text not null,
  project text not null,
  primary key (area_id, measure, project),
  foreign key (area_id, measure) references programme.measure
);
comment on table programme.measure_project is 'The projects that a measure was meant for. Measures are written before projects, so nothing but the load checks that they exist.';
call kith.protect('programme.measure_project', 'select, insert, delete');

create table programme.project (
  area_id text not null,
  id text not null,
  name text not null,
  priority text,
  part_of text,
  starts text not null,
  ends text not null,
  modes text[] not null,
  summary text not null,
  about text not null,
  primary key (area_id, id),
  foreign key (area_id, priority) references programme.priority,
  foreign key (area_id, part_of) references programme.project deferrable initially deferred
);
comment on column programme.project.priority is 'Null for work that cuts across all priorities.';
comment on column programme.project.part_of is 'The project that this one was run or funded by.';
comment on column programme.project.starts is 'A date, month, year, financial year or unstated, as written.';
comment on column programme.project.ends is 'As starts.';
create index on programme.project (area_id, priority);
create index on programme.project (area_id, part_of);
call kith.protect('programme.project', 'select, insert, update');

create table programme.project_partner (
  area_id text not null,
  project text not null,
  position int not null,
  organisation text not null,
  role text not null,
  primary key (area_id, project, position),
  foreign key (area_id, project) references programme.project
);
create index on programme.project_partner (area_id, organisation);
call kith.protect('programme.project_partner', 'select, insert, delete');

create table programme.project_locality (
  area_id text not null,
  project text not null,
  position int not null,
  locality text not null,
  primary key (area_id, project, position),
  foreign key (area_id, project) references programme.project
);
comment on table programme.project_locality is 'Where a project worked, only where a document says so.';
comment on column programme.project_locality.locality is 'The id of a locality, or borough-wide.';
call kith.protect('programme.project_locality', 'select, insert, delete');

create table programme.method (
  area_id text not null,
  project text not null,
  position int not null,
  text text not null,
  primary key (area_id, project, position),
  foreign key (area_id, project) references programme.project
);
comment on table programme.method is 'How a project worked and how its results were found.';
call kith.protect('programme.method', 'select, insert, delete');

create table programme.project_state (
  area_id text not null,
  project text not null,
  position int not null,
  state text not null,
  since text not null,
  until text not null,
  note text not null,
  source text not null,
  primary key (area_id, project, position),
  foreign key (area_id, project) references programme.project
);
comment on table programme.project_state is 'The timeline of a project: its states in order of time; the last position is the latest state.';
comment on column programme.project_state.since is 'A date, month, year, financial year or unstated, as written.';
comment on column programme.project_state.until is 'As since; unstated where the next state, or nothing, ends it.';
comment on column programme.project_state.source is 'The document that says so.';
call kith.protect('programme.project_state', 'select, insert, delete');

create table programme.output (
  area_id text not null,
  project text not null,
  definition text not null,
  position int not null,
  primary key (area_id, project, definition),
  foreign key (area_id, project) references programme.project
);
comment on table programme.output is 'What a project counts of its work, in reading order; the figures are in the ledger.';
comment on column programme.output.definition is 'The key of the quantity within its subject, the project.';
call kith.protect('programme.output', 'select, insert, delete');

create table programme.target_revision (
  area_id text not null,
  project text not null,
  definition text not null,
  number int not null,
  figure text not null,
  agreed_on text not null,
  reason text not null,
  agreed_by text not null,
  primary key (area_id, project, definition, number),
  unique (area_id, project, definition, figure),
  foreign key (area_id, project) references programme.project
);
comment on table programme.target_revision is 'The target ledger: what was promised for an output, and each revision of it. Only ever added to; an explanation may be corrected.';
comment on column programme.target_revision.number is 'From 1, the original target; the highest number is the current one.';
comment on column programme.target_revision.figure is 'The statement that names the target.';
comment on column programme.target_revision.agreed_on is 'A date, month, year, financial year or unstated, as written.';
comment on column programme.target_revision.agreed_by is 'A body or a role, never a person''s name.';
call kith.protect('programme.target_revision', 'select, insert');
grant update (agreed_on, reason, agreed_by) on programme.target_revision to ${app};

create table programme.outcome (
  area_id text not null,
  project text not null,
  position int not null,
  text text not null,
  source text not null,
  primary key (area_id, project, position),
  foreign key (area_id, project) references programme.project
);
comment on table programme.outcome is 'What a project meant to change, or changed, as a document says.';
call kith.protect('programme.outcome', 'select, insert, delete');

create table programme.outcome_measure (
  area_id text not null,
  project text not null,
  outcome int not null,
  position int not null,
  measure text not null,
  primary key (area_id, project, outcome, position),
  foreign key (area_id, project, outcome) references programme.outcome on delete cascade,
  foreign key (area_id, measure) references programme.measure
);
call kith.protect('programme.outcome_measure', 'select, insert');

create table programme.legacy (
  area_id text not null,
  project text not null,
  position int not null,
  text text not null,
  source text not null,
  primary key (area_id, project, position),
  foreign key (area_id, project) references programme.project
);
comment on table programme.legacy is 'What a project leaves behind, or what should follow it.';
call kith.protect('programme.legacy', 'select, insert, delete');

create table programme.contribution (
  area_id text not null,
  project text not null,
  position int not null,
  subject text not null,
  primary key (area_id, project, position),
  foreign key (area_id, project) references programme.project
);
comment on table programme.contribution is 'The projects and priorities that a project helps, besides its own priority.';
create index on programme.contribution (area_id, subject);
call kith.protect('programme.contribution', 'select, insert, delete');

create table programme.recommendation (
  area_id text not null,
  id text not null,
  subject text not null,
  text text not null,
  owner text not null,
  due text not null,
  source text not null,
  section text not null,
  primary key (area_id, id)
);
comment on column programme.recommendation.subject is 'The programme, priority or project that it is about.';
comment on column programme.recommendation.owner is 'The organisation that is to act.';
comment on column programme.recommendation.due is 'A date, month, year, financial year or unstated, as written.';
create index on programme.recommendation (area_id, subject);
call kith.protect('programme.recommendation', 'select, insert, update');
