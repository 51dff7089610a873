-- P3: that a receipt was owed and sent stays, unless the import that the idea came with is undone.
CREATE TRIGGER p03_a_receipt_stays BEFORE DELETE ON receipt_deliveries
WHEN NOT EXISTS (SELECT 1 FROM contributions c WHERE c.id = OLD.contribution_id AND c.import_id IS NOT NULL
                 AND c.state = 'received' AND c.moderated_at IS NULL)
BEGIN SELECT RAISE(ABORT, 'p03: that a receipt was owed stays'); END;

-- What was reported stays, and so does the answer; only the reporter's address is forgotten, some time after the answer.
DROP TRIGGER a_reported_shortcoming_stays;
CREATE TRIGGER a_reported_shortcoming_stays BEFORE UPDATE ON shortcomings
WHEN NEW.words <> OLD.words OR NEW.page <> OLD.page OR NEW.received_at <> OLD.received_at OR NEW.due_on <> OLD.due_on
    OR NEW.receipt_code <> OLD.receipt_code
    OR OLD.answered_at IS NOT NULL AND (NEW.answered_at IS NULL OR NEW.answered_at <> OLD.answered_at OR NEW.outcome <> OLD.outcome
        OR NEW.answer <> OLD.answer OR NEW.answered_by IS NOT OLD.answered_by OR NEW.version <> OLD.version
        OR NEW.email <> '' AND NEW.email <> OLD.email)
BEGIN SELECT RAISE(ABORT, 'what was reported stays, and so does the answer'); END;
