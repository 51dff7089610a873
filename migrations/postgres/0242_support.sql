-- P8: who takes part can agree, and take it back, as long as the dialogue takes ideas; afterwards the number stands.
CREATE FUNCTION supports_while_open() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'UPDATE' THEN
        RAISE EXCEPTION 'p08: whoever agrees takes it back and agrees anew' USING ERRCODE = 'check_violation';
    END IF;
    IF TG_OP = 'DELETE' THEN
        IF NOT EXISTS (
            SELECT 1 FROM contributions c JOIN dialogues d ON d.id = c.dialogue_id
            WHERE c.id = OLD.contribution_id AND d.state = 'open')
        THEN
            RAISE EXCEPTION 'p08: the dialogue is not open' USING ERRCODE = 'check_violation';
        END IF;
        RETURN OLD;
    END IF;
    IF NOT EXISTS (
        SELECT 1 FROM contributions c JOIN dialogues d ON d.id = c.dialogue_id
        WHERE c.id = NEW.contribution_id AND c.state IN ('published', 'masked') AND d.state = 'open')
    THEN
        RAISE EXCEPTION 'p08: the dialogue is not open, or the idea is not shown' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END $$;

CREATE TRIGGER p08_supported_while_open BEFORE INSERT OR UPDATE OR DELETE ON supports
FOR EACH ROW EXECUTE FUNCTION supports_while_open();

-- The number of an idea is counted anew with each row, and with each idea that comes to say the same or no longer does.
CREATE FUNCTION count_supports(idea TEXT) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    -- Its row is held first, so that the count sees what whoever held it before has counted.
    PERFORM 1 FROM contributions WHERE id = idea FOR NO KEY UPDATE;
    UPDATE contributions SET supports = (
        SELECT COUNT(DISTINCT u.supporter) FROM supports u
        WHERE u.contribution_id = idea OR u.contribution_id IN (
            SELECT s.contribution_id FROM same_ideas s JOIN contributions m ON m.id = s.contribution_id
            WHERE s.leading_id = idea AND m.state IN ('published', 'masked')))
    WHERE id = idea;
END $$;

CREATE FUNCTION supports_are_counted() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    idea TEXT := CASE TG_OP WHEN 'DELETE' THEN OLD.contribution_id ELSE NEW.contribution_id END;
BEGIN
    PERFORM count_supports(idea);
    PERFORM count_supports(leading_id) FROM same_ideas WHERE contribution_id = idea;
    RETURN NULL;
END $$;

CREATE TRIGGER supports_are_counted AFTER INSERT OR DELETE ON supports
FOR EACH ROW EXECUTE FUNCTION supports_are_counted();

CREATE FUNCTION supports_are_counted_together() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM count_supports(CASE TG_OP WHEN 'DELETE' THEN OLD.leading_id ELSE NEW.leading_id END);
    RETURN NULL;
END $$;

CREATE TRIGGER supports_are_counted_together AFTER INSERT OR DELETE ON same_ideas
FOR EACH ROW EXECUTE FUNCTION supports_are_counted_together();

CREATE FUNCTION supports_are_counted_when_shown() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM count_supports(leading_id) FROM same_ideas WHERE contribution_id = NEW.id;
    RETURN NULL;
END $$;

CREATE TRIGGER supports_are_counted_when_shown AFTER UPDATE OF state ON contributions
FOR EACH ROW WHEN ((NEW.state IN ('published', 'masked')) <> (OLD.state IN ('published', 'masked')))
EXECUTE FUNCTION supports_are_counted_when_shown();
