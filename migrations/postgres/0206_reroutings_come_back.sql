-- P22: what was covered before an idea is sent on to another dialogue is covered there too, until somebody there has looked.
CREATE FUNCTION the_covering_goes_along() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (
        SELECT 1 FROM contributions o JOIN contributions t ON t.id = NEW.to_contribution_id
        WHERE o.id = NEW.contribution_id AND o.state = 'masked' AND t.masked_body = '')
    THEN
        RAISE EXCEPTION 'p22: what was covered is not covered there' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END $$;

CREATE TRIGGER p22_the_covering_goes_along BEFORE INSERT ON reroutings
FOR EACH ROW EXECUTE FUNCTION the_covering_goes_along();

-- An idea does not go round: it is taken back where it was, and not sent there anew as another one.
CREATE FUNCTION not_where_it_has_been() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (
        WITH RECURSIVE earlier (id) AS (
            SELECT NEW.contribution_id UNION SELECT r.contribution_id FROM reroutings r JOIN earlier e ON r.to_contribution_id = e.id)
        SELECT 1 FROM earlier JOIN contributions c ON c.id = earlier.id JOIN contributions t ON t.id = NEW.to_contribution_id
        WHERE c.dialogue_id = t.dialogue_id)
    THEN
        RAISE EXCEPTION 'p22: it has been in that dialogue' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END $$;

CREATE TRIGGER p22_not_where_it_has_been BEFORE INSERT ON reroutings
FOR EACH ROW EXECUTE FUNCTION not_where_it_has_been();

-- It is taken back where the other dialogue has not shown it, did not publish it, or was cancelled. What everybody reads there stays.
CREATE FUNCTION what_everybody_reads_there_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.taken_back_at IS NULL AND NEW.taken_back_at IS NOT NULL AND EXISTS (
        SELECT 1 FROM contributions t JOIN dialogues d ON d.id = t.dialogue_id
        WHERE t.id = OLD.to_contribution_id AND t.published_at IS NOT NULL AND t.state <> 'refused' AND d.state <> 'cancelled')
    THEN
        RAISE EXCEPTION 'p22: everybody has read it there' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END $$;

CREATE TRIGGER p22_what_everybody_reads_there_stays BEFORE UPDATE ON reroutings
FOR EACH ROW EXECUTE FUNCTION what_everybody_reads_there_stays();
