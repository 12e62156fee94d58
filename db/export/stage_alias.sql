SELECT written, qualifying::text AS qualifying, stage
FROM stage_alias ORDER BY position
