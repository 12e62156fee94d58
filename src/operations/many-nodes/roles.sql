-- The three users of a site with many nodes, and its database. Run once by a superuser (psql -f roles.sql), from psql 15 on; run again
-- it changes nothing but the passwords. They come from the environment: OWNER_DATABASE_PASSWORD, DATABASE_PASSWORD,
-- READ_DATABASE_PASSWORD, by the names that the site itself reads.
--
-- What they may do with each table stands in db/grants.sql, which the owner's `prepare` runs.
\set ON_ERROR_STOP on
\getenv owner_password OWNER_DATABASE_PASSWORD
\getenv intake_password DATABASE_PASSWORD
\getenv web_password READ_DATABASE_PASSWORD

SELECT format('CREATE ROLE %I LOGIN', name)
FROM unnest(ARRAY['remontada_owner', 'remontada_intake', 'remontada_web']) AS name
WHERE NOT EXISTS (SELECT FROM pg_roles WHERE rolname = name)
\gexec
ALTER ROLE remontada_owner PASSWORD :'owner_password';
ALTER ROLE remontada_intake PASSWORD :'intake_password';
ALTER ROLE remontada_web PASSWORD :'web_password' CONNECTION LIMIT 200;

-- Pages also set these themselves; here they hold behind a pooler too, and for whoever else comes as this user. Not
-- default_transaction_read_only, which pages set as well: a driver that looks for the primary of several hosts would take it for a
-- standby then.
ALTER ROLE remontada_web RESET ALL;
ALTER ROLE remontada_web SET statement_timeout = '5s';
ALTER ROLE remontada_web SET lock_timeout = '3s';
ALTER ROLE remontada_web SET idle_in_transaction_session_timeout = '10s';
ALTER ROLE remontada_web SET plan_cache_mode = force_generic_plan;
ALTER ROLE remontada_intake SET idle_in_transaction_session_timeout = '60s';

SELECT 'CREATE DATABASE remontada OWNER remontada_owner'
WHERE NOT EXISTS (SELECT FROM pg_database WHERE datname = 'remontada')
\gexec
REVOKE ALL ON DATABASE remontada FROM PUBLIC;
GRANT CONNECT ON DATABASE remontada TO remontada_web;
GRANT CONNECT, TEMPORARY ON DATABASE remontada TO remontada_intake;
\connect remontada
REVOKE CREATE ON SCHEMA public FROM PUBLIC;
