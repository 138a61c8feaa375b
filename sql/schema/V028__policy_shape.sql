-- run: one row per run; policy_shape is the shape of its policy pack, absent in runs of earlier versions, when there was one
alter table run add column policy_shape varchar(40);

-- determination: what the category rests on before any person decided, as shown and, where there is an order, as a rank
-- The columns of the published level are those of runs of earlier versions, and stay empty in later ones.
alter table determination add column basis_text varchar;
alter table determination add column basis_rank integer;
