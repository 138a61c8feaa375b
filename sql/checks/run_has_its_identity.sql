-- Each row: a run without the hash of its inputs or of its policy pack, or without any state.
select r.run_number
from run r
where length(r.input_set_hash) <> 64
   or length(r.pack_hash) <> 64
   or r.pack_id = ''
   or not exists (select 1 from run_event e where e.run_number = r.run_number)
order by r.run_number;
