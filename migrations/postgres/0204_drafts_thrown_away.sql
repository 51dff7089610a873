-- P5: only a draft that no body has decided on, and that no initiative was promised, is ever taken away.
CREATE FUNCTION only_a_draft_is_thrown_away() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.state <> 'draft' OR OLD.start_decision_id IS NOT NULL OR EXISTS (SELECT 1 FROM initiatives WHERE dialogue_id = OLD.id) THEN
        RAISE EXCEPTION 'p05: it is more than a draft' USING ERRCODE = 'check_violation';
    END IF;
    RETURN OLD;
END $$;

CREATE TRIGGER p05_only_a_draft_is_thrown_away BEFORE DELETE ON dialogues
FOR EACH ROW EXECUTE FUNCTION only_a_draft_is_thrown_away();
