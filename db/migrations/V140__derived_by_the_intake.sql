-- Only an owner may refresh a materialized view, and the intake owns nothing.
CREATE FUNCTION refresh_derived(derived text) RETURNS void
    LANGUAGE plpgsql
    SECURITY DEFINER
    SET search_path = public, pg_temp
AS $$
BEGIN
    EXECUTE format('REFRESH MATERIALIZED VIEW %I', derived);
END
$$;
COMMENT ON FUNCTION refresh_derived(text) IS 'Brings a materialized view up to date on behalf of whoever takes in results and owns no view.';
REVOKE ALL ON FUNCTION refresh_derived(text) FROM PUBLIC;
