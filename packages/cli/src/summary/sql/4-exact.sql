-- The exact table, not to be published. Standard SQL: it runs on any warehouse that holds `cells`.
-- A result names a service once, for one rule: its needs add up to the service.
CREATE TABLE exact AS
SELECT bank, quarter, topic, within, "key", CAST(sum(n) AS BIGINT) AS n
FROM cells
WHERE topic <> 'fault'
GROUP BY bank, quarter, topic, within, "key"
UNION ALL
SELECT bank, quarter, 'services' AS topic, '' AS within, within AS "key", CAST(sum(n) AS BIGINT) AS n
FROM cells
WHERE topic = 'needs'
GROUP BY bank, quarter, within;
