-- Each row: a file whose rows read are not its rows accepted, rejected and not of this cycle together.
select f.run_number, f.input_file_id, f.file_name
from input_file_read t
join input_file f on f.input_file_id = t.input_file_id
where t.rows_read <> t.rows_accepted + t.rows_rejected + t.rows_not_this_cycle
order by f.input_file_id;
