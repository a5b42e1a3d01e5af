-- A funder's own workbook, kept once and filled again each quarter.
create table figures.funder_sheet (
  area_id text not null,
  id text not null,
  name text not null,
  funder text not null,
  file uuid not null,
  file_name text not null,
  primary key (area_id, id)
);
comment on table figures.funder_sheet is 'Workbooks of funders, each with its empty file.';
comment on column figures.funder_sheet.file is 'The stored file, as the funder sent it.';
call kith.protect('figures.funder_sheet', 'select, insert');
call kith.keep_inside('figures.funder_sheet');

create table figures.funder_cell (
  area_id text not null,
  workbook text not null,
  sheet text not null,
  cell text not null check (cell ~ '^[A-Z]{1,3}[1-9][0-9]{0,6}$'),
  statement text,
  subject text,
  definition text,
  breakdown text not null default '',
  primary key (area_id, workbook, sheet, cell),
  foreign key (area_id, workbook) references figures.funder_sheet,
  foreign key (area_id, statement) references figures.statement,
  foreign key (area_id, subject, definition) references figures.definition,
  check ((statement is null) <> (subject is null)),
  check ((subject is null) = (definition is null))
);
comment on table figures.funder_cell is 'Which cell of a funder''s workbook holds which figure.';
comment on column figures.funder_cell.statement is 'Always this one, or what corrects it; null: the latest approved of a quantity.';
call kith.protect('figures.funder_cell', 'select, insert, delete');
call kith.keep_inside('figures.funder_cell');

create table figures.funder_filling (
  area_id text not null,
  id bigint generated always as identity,
  workbook text not null,
  at timestamptz not null default now(),
  actor text not null,
  until date,
  primary key (area_id, id),
  foreign key (area_id, workbook) references figures.funder_sheet
);
comment on table figures.funder_filling is 'Each time a workbook was filled; only ever added to.';
comment on column figures.funder_filling.until is 'Figures for periods that end later were left out; null: none were.';
call kith.protect('figures.funder_filling', 'select, insert');
call kith.keep_inside('figures.funder_filling');

create table figures.funder_filled (
  area_id text not null,
  filling bigint not null,
  sheet text not null,
  cell text not null,
  statement text not null,
  primary key (area_id, filling, sheet, cell),
  foreign key (area_id, filling) references figures.funder_filling,
  foreign key (area_id, statement) references figures.statement
);
comment on table figures.funder_filled is 'Which figure each cell was filled with.';
call kith.protect('figures.funder_filled', 'select, insert');
call kith.keep_inside('figures.funder_filled');
