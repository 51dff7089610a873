-- P3: that a receipt was owed and sent stays, unless the import that the idea came with is undone.
CREATE FUNCTION a_receipt_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NOT EXISTS (SELECT 1 FROM contributions c WHERE c.id = OLD.contribution_id AND c.import_id IS NOT NULL
                   AND c.state = 'received' AND c.moderated_at IS NULL)
    THEN
        RAISE EXCEPTION 'p03: that a receipt was owed stays' USING ERRCODE = 'check_violation';
    END IF;
    RETURN OLD;
END $$;

CREATE TRIGGER p03_a_receipt_stays BEFORE DELETE ON receipt_deliveries
FOR EACH ROW EXECUTE FUNCTION a_receipt_stays();

-- What was reported stays, and so does the answer; only the reporter's address is forgotten, some time after the answer.
CREATE OR REPLACE FUNCTION reported_shortcomings_stay() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.words <> OLD.words OR NEW.page <> OLD.page OR NEW.received_at <> OLD.received_at OR NEW.due_on <> OLD.due_on
        OR NEW.receipt_code <> OLD.receipt_code
        OR OLD.answered_at IS NOT NULL AND (NEW.answered_at IS NULL OR NEW.answered_at <> OLD.answered_at OR NEW.outcome <> OLD.outcome
            OR NEW.answer <> OLD.answer OR NEW.answered_by IS DISTINCT FROM OLD.answered_by OR NEW.version <> OLD.version
            OR NEW.email <> '' AND NEW.email <> OLD.email)
    THEN
        RAISE EXCEPTION 'what was reported stays, and so does the answer' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END $$;
