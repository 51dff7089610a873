-- What was reported stays, and so does the answer.
CREATE TRIGGER a_reported_shortcoming_stays BEFORE UPDATE ON shortcomings
WHEN NEW.words <> OLD.words OR NEW.page <> OLD.page OR NEW.received_at <> OLD.received_at OR NEW.due_on <> OLD.due_on
    OR NEW.receipt_code <> OLD.receipt_code OR OLD.answered_at IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'what was reported stays, and so does the answer'); END;

CREATE TRIGGER no_shortcoming_is_forgotten BEFORE DELETE ON shortcomings
BEGIN SELECT RAISE(ABORT, 'no reported shortcoming is forgotten'); END;
