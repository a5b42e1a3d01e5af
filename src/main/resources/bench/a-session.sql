select id from activity.session where area_id = current_setting('bench.area') and holder = 'h1' and starts_at < now() order by starts_at desc, id limit 1
