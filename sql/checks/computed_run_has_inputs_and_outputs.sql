-- Each row: a computed run without an input file, without an exported file, or with a file that was not read to its end.
select r.run_number
from v_run r
where r.run_state = 'COMPUTED'
  and (not exists (select 1 from run_input u where u.run_number = r.run_number)
    or not exists (select 1 from run_output o where o.run_number = r.run_number)
    or exists (
        select 1 from run_input u
        where u.run_number = r.run_number
          and not exists (select 1 from input_file_read t where t.input_file_id = u.input_file_id)))
order by r.run_number;
