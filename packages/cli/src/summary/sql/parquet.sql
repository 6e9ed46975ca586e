-- The exact table as a file that a warehouse reads.
COPY (SELECT * FROM exact ORDER BY bank, quarter, topic, within, "key") TO (getvariable('out')) (FORMAT parquet);
