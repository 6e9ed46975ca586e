-- What files of results hold, one row a result: the fields that are counted, and why a result is left out, if it is.
--
-- In a shell of DuckDB: SET VARIABLE files = ['a.ndjson']; SET VARIABLE layout = 'newline_delimited';
-- SET VARIABLE services = [the names in packages/schema/src/services.ts]; then .read 1-judge.sql, 2-results.sql,
-- 4-exact.sql. From 4-exact.sql on it is SQL for any warehouse.
--
-- Only what is counted is read and judged. A value written as another type that can be taken for its own ("3" for 3)
-- passes; a line that is no JSON comes as a row of nulls.

CREATE TABLE cells (bank VARCHAR, quarter VARCHAR, topic VARCHAR, within VARCHAR, "key" VARCHAR, n BIGINT);

CREATE MACRO is_id(text) AS regexp_full_match(text, '[\w-]{1,64}');

CREATE MACRO is_minute(text) AS
  regexp_full_match(text, '\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T\d\d:\d\d:00(\.000)?Z');

CREATE MACRO is_domain(domain) AS
  is_id(domain.id)
  AND len(domain."range") = 2
  AND domain."range"[1] BETWEEN 0 AND domain."range"[2]
  AND domain."range"[2] <= 3;

-- "x IS NOT TRUE" holds where a field is missing, too. A domain or a service twice would count a person twice.
CREATE MACRO fault_of(result, services) AS
  CASE
    WHEN result.format IS NULL THEN 'not-json'
    WHEN result.format <> 'balise-result' THEN 'foreign'
    WHEN result.version > 1 THEN 'newer'
    WHEN (result.version = 1) IS NOT TRUE THEN 'foreign'
    WHEN is_id(result.bank.id) IS NOT TRUE THEN 'bad-bank'
    WHEN is_minute(result."finishedAt") IS NOT TRUE THEN 'bad-date'
    WHEN (
      len(result.domains) > 0
      AND len(list_filter(result.domains, lambda d: is_domain(d))) = len(result.domains)
      AND len(list_distinct(list_transform(result.domains, lambda d: d.id))) = len(result.domains)
    ) IS NOT TRUE THEN 'bad-domains'
    WHEN (
      len(list_filter(result.needs, lambda need: is_id(need.rule) AND list_contains(services, need.service)))
        = len(result.needs)
      AND len(list_distinct(list_transform(result.needs, lambda need: need.service))) = len(result.needs)
    ) IS NOT TRUE THEN 'bad-needs'
  END;

-- A file that a person saved holds the result inside ("balise-export").
CREATE MACRO judged(files, layout) AS TABLE
  WITH read AS (
    SELECT
      filename,
      CASE
        WHEN format = 'balise-export' THEN result
        ELSE {
          format: format, version: version, bank: bank, "finishedAt": "finishedAt", domains: domains, needs: needs
        }
      END AS result
    FROM read_json(
      files,
      format = layout,
      ignore_errors = true,
      filename = true,
      columns = {
        format: 'VARCHAR',
        version: 'BIGINT',
        bank: 'STRUCT(id VARCHAR)',
        "finishedAt": 'VARCHAR',
        domains: 'STRUCT(id VARCHAR, "range" BIGINT[])[]',
        needs: 'STRUCT(service VARCHAR, rule VARCHAR)[]',
        result: 'STRUCT(
          format VARCHAR, version BIGINT, bank STRUCT(id VARCHAR), "finishedAt" VARCHAR,
          domains STRUCT(id VARCHAR, "range" BIGINT[])[], needs STRUCT(service VARCHAR, rule VARCHAR)[]
        )'
      }
    )
  )
  SELECT filename, result, fault_of(result, getvariable('services')) AS fault FROM read;
