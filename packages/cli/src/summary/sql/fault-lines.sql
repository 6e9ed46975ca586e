-- The results of one file that are left out: which one from its start (lines without anything are not counted), and why.
SELECT place, fault
FROM (
  SELECT row_number() OVER () AS place, fault FROM judged(getvariable('files'), getvariable('layout'))
) AS placed
WHERE fault IS NOT NULL;
