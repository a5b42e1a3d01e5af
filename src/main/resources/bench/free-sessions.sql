select id from activity.session where area_id = 'bench' and holder = 'h1' order by starts_at desc, id limit 40000
