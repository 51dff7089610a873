-- P5: no step of the lifecycle is skipped, and P16 and P28: nothing is closed with a loose end.
CREATE FUNCTION dialogues_legal_step() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'INSERT' THEN
        IF NEW.state <> 'draft' THEN
            RAISE EXCEPTION 'p05: a dialogue begins as a draft' USING ERRCODE = 'check_violation';
        END IF;
        RETURN NEW;
    END IF;
    IF NEW.state = OLD.state THEN
        RETURN NEW;
    END IF;
    IF NOT (
        (NEW.state = 'cancelled' AND OLD.state NOT IN ('archived', 'cancelled'))
        OR OLD.state || '>' || NEW.state IN (
            'draft>decided', 'decided>announced', 'announced>open', 'open>closed', 'closed>compiled', 'compiled>handling',
            'handling>decided_upon', 'decided_upon>fed_back', 'fed_back>followed_up', 'followed_up>archived')
    ) THEN
        RAISE EXCEPTION 'p05: this step does not follow' USING ERRCODE = 'check_violation';
    END IF;
    IF NEW.state = 'compiled' AND (
        NEW.compilation_limits = ''
        OR EXISTS (SELECT 1 FROM contributions WHERE dialogue_id = NEW.id AND state = 'received')
        OR EXISTS (SELECT 1 FROM contributions WHERE dialogue_id = NEW.id AND state IN ('published', 'masked') AND theme_id IS NULL)
    ) THEN
        RAISE EXCEPTION 'p28: a contribution is not moderated or has no theme' USING ERRCODE = 'check_violation';
    END IF;
    IF NEW.state = 'decided_upon' AND EXISTS (
        SELECT 1 FROM themes LEFT JOIN outcomes ON outcomes.theme_id = themes.id
        WHERE themes.dialogue_id = NEW.id AND outcomes.theme_id IS NULL
    ) THEN
        RAISE EXCEPTION 'p16: a theme has no outcome' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END $$;

CREATE TRIGGER dialogues_legal_step BEFORE INSERT OR UPDATE ON dialogues
FOR EACH ROW EXECUTE FUNCTION dialogues_legal_step();

-- The chain only grows.
CREATE FUNCTION audit_events_stay() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'audit events are never changed or removed' USING ERRCODE = 'check_violation';
END $$;
CREATE TRIGGER audit_events_stay BEFORE UPDATE OR DELETE ON audit_events
FOR EACH ROW EXECUTE FUNCTION audit_events_stay();

-- SQLite has json_each(text); with this overload one text serves for `IN (SELECT value FROM json_each($1))`.
CREATE FUNCTION json_each(list text) RETURNS TABLE (value text) LANGUAGE sql IMMUTABLE AS
$$ SELECT jsonb_array_elements_text(list::jsonb) $$;
