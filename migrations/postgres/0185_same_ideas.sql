-- P28: what says the same lies in one dialogue and leads nothing of its own, and it is gathered or set apart until the compilation
-- is locked.
CREATE FUNCTION same_ideas_stay() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'UPDATE' THEN
        RAISE EXCEPTION 'p28: what is gathered is set apart and gathered anew' USING ERRCODE = 'check_violation';
    END IF;
    IF TG_OP = 'DELETE' THEN
        IF NOT EXISTS (
            SELECT 1 FROM contributions c JOIN dialogues d ON d.id = c.dialogue_id
            WHERE c.id = OLD.contribution_id AND d.state IN ('open', 'closed'))
        THEN
            RAISE EXCEPTION 'p28: the compilation is locked' USING ERRCODE = 'check_violation';
        END IF;
        RETURN OLD;
    END IF;
    IF NOT EXISTS (
        SELECT 1 FROM contributions c JOIN contributions l ON l.id = NEW.leading_id AND l.dialogue_id = c.dialogue_id
            JOIN dialogues d ON d.id = c.dialogue_id
        WHERE c.id = NEW.contribution_id AND d.state IN ('open', 'closed'))
        OR EXISTS (SELECT 1 FROM same_ideas WHERE contribution_id = NEW.leading_id OR leading_id = NEW.contribution_id)
        OR EXISTS (SELECT 1 FROM reroutings WHERE contribution_id IN (NEW.contribution_id, NEW.leading_id) AND taken_back_at IS NULL)
    THEN
        RAISE EXCEPTION 'p28: these cannot be gathered' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END $$;

CREATE TRIGGER p28_gathered_before_the_lock BEFORE INSERT OR UPDATE OR DELETE ON same_ideas
FOR EACH ROW EXECUTE FUNCTION same_ideas_stay();

CREATE FUNCTION same_ideas_lie_together() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.state = 'compiled' AND OLD.state <> 'compiled' AND EXISTS (
        SELECT 1 FROM same_ideas s JOIN contributions c ON c.id = s.contribution_id JOIN contributions l ON l.id = s.leading_id
        WHERE c.dialogue_id = NEW.id AND c.state IN ('published', 'masked') AND l.state IN ('published', 'masked')
          AND c.theme_id IS DISTINCT FROM l.theme_id)
    THEN
        RAISE EXCEPTION 'p28: ideas that say the same lie in different themes' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END $$;

CREATE TRIGGER p28_same_ideas_lie_together BEFORE UPDATE OF state ON dialogues
FOR EACH ROW EXECUTE FUNCTION same_ideas_lie_together();

CREATE FUNCTION gathered_is_not_rerouted() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT 1 FROM same_ideas WHERE contribution_id = NEW.contribution_id OR leading_id = NEW.contribution_id) THEN
        RAISE EXCEPTION 'p22: it is gathered with others' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END $$;

CREATE TRIGGER p22_what_is_gathered_stays BEFORE INSERT ON reroutings
FOR EACH ROW EXECUTE FUNCTION gathered_is_not_rerouted();
