-- A partner's coordinators come back to dashboards too, and nobody else sees which.
alter table insight.saved_view add column holder text;
comment on column insight.saved_view.holder is 'Id of the partner whose it is; null: of everybody inside.';
drop policy inside_rows on insight.saved_view;
call kith.keep_inside('insight.saved_view', 'holder is not null and kith.holds(holder)');
