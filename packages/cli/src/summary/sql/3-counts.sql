-- Adds the cells of files of exact counts ("balise-counts"), which `readCounts` has found sound.
INSERT INTO cells
WITH quarters AS (
  SELECT unnest(quarters) AS quarter
  FROM read_json(
    getvariable('files'),
    format = 'unstructured',
    columns = {
      quarters: 'STRUCT(
        bank VARCHAR, quarter VARCHAR, results BIGINT,
        cells STRUCT(topic VARCHAR, within VARCHAR, "key" VARCHAR, n BIGINT)[]
      )[]'
    }
  )
),
unnested AS (
  SELECT
    quarter.bank AS bank,
    quarter.quarter AS quarter,
    unnest([{topic: 'results', within: '', "key": '', n: quarter.results}] || quarter.cells) AS cell
  FROM quarters
)
SELECT bank, quarter, cell.topic, cell.within, cell."key", cell.n FROM unnested;
