alter table figures.release_cell add column statement text;
comment on column figures.release_cell.statement is 'The ledger''s figure that stands in the cell; null for words, and for what no ledger holds.';
