SELECT slug AS season, starts_on, ends_on
FROM season ORDER BY id
