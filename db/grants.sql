-- What the roles of a site may do, as far as the server has these roles. The schema's owner runs it after every migration, and
-- when a role turns out to lack something (platform/Grants); src/operations/many-nodes/roles.sql makes the roles. Whoever takes a
-- right away here adds a migration, or databases that are up to date never hear of it.

SELECT pg_advisory_xact_lock(hashtext('grants'));

DO $$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'remontada_web') THEN
        GRANT SELECT ON ALL TABLES IN SCHEMA public TO remontada_web;
        ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT ON TABLES TO remontada_web;
    END IF;
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'remontada_intake') THEN
        GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO remontada_intake;
        REVOKE INSERT, UPDATE, DELETE ON flyway_schema_history, shipped_history FROM remontada_intake;
        GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO remontada_intake;
        ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO remontada_intake;
        ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT USAGE ON SEQUENCES TO remontada_intake;
    END IF;
END
$$;
