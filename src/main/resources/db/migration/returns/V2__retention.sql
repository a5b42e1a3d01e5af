-- Who was written to, and who told a figure, is known for as long as it is needed.
grant update (told_by) on returns.version to ${app};
comment on column returns.request.recipient is 'Who was written to; empty: no longer kept.';
