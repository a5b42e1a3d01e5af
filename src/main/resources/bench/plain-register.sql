insert into bench.attendance (area_id, session_id, record_id, holder, marked_by)
select 'bench', ?, record, 'h1', 'bench' from unnest(?) record
