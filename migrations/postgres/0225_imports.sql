-- P28: what came in stays. Only an import is undone, as long as nobody has reviewed anything of it.
CREATE FUNCTION what_came_in_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.import_id IS NULL OR OLD.state <> 'received' OR OLD.moderated_at IS NOT NULL THEN
        RAISE EXCEPTION 'p28: what came in stays' USING ERRCODE = 'check_violation';
    END IF;
    RETURN OLD;
END $$;

CREATE TRIGGER p28_what_came_in_stays BEFORE DELETE ON contributions
FOR EACH ROW EXECUTE FUNCTION what_came_in_stays();
