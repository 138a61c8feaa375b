-- Each row: a file that the run which read it does not list among its inputs.
select f.run_number, f.input_file_id, f.file_name
from input_file f
where not exists (
    select 1 from run_input u where u.run_number = f.run_number and u.input_file_id = f.input_file_id)
order by f.input_file_id;
