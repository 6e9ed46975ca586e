-- Adds the cells that each result counts in, as `countsOf` in packages/schema/src/count-results.ts: one of its
-- quarter, one of each domain, one of each need. In one go over the files, so that none is kept in memory. What is
-- left out is counted by file and fault.
INSERT INTO cells
WITH counted AS (
  SELECT
    CASE WHEN fault IS NULL THEN result.bank.id END AS bank,
    CASE
      WHEN fault IS NULL
        THEN substr(result."finishedAt", 1, 4) || '-Q' || (substr(result."finishedAt", 6, 2)::INTEGER + 2) // 3
    END AS quarter,
    unnest(
      CASE
        WHEN fault IS NOT NULL THEN [{topic: 'fault', within: filename, "key": fault}]
        ELSE [{topic: 'results', within: '', "key": ''}]
          || list_transform(result.domains, lambda d: {
            topic: 'levels',
            within: d.id,
            "key": CASE d."range"[2] - d."range"[1]
              WHEN 0 THEN d."range"[1]::VARCHAR
              WHEN 1 THEN d."range"[1] || '-' || d."range"[2]
              ELSE 'unsaid'
            END
          })
          || list_transform(result.needs, lambda need: {
            topic: 'needs', within: need.service, "key": need.rule
          })
      END
    ) AS cell
  FROM judged(getvariable('files'), getvariable('layout'))
)
SELECT bank, quarter, cell.topic, cell.within, cell."key", count(*) FROM counted GROUP BY ALL;
