-- P34: nothing is announced while a committee that was asked has not answered, unless the board goes on without it.
CREATE TRIGGER p34_every_committee_has_answered BEFORE UPDATE OF state ON dialogues
WHEN NEW.state = 'announced' AND OLD.state = 'decided'
    AND EXISTS (SELECT 1 FROM consultations WHERE dialogue_id = NEW.id AND answered_at IS NULL AND left_at IS NULL)
BEGIN SELECT RAISE(ABORT, 'p34: a committee has not answered'); END;

-- What a committee has said stays once everybody may read it, and whoever was asked stays asked.
CREATE TRIGGER p34_public_answers_stay BEFORE UPDATE ON consultations
WHEN OLD.answered_at IS NOT NULL AND (NEW.answer IS NOT OLD.answer OR NEW.motive <> OLD.motive)
    AND EXISTS (SELECT 1 FROM dialogues WHERE id = OLD.dialogue_id AND state <> 'decided')
BEGIN SELECT RAISE(ABORT, 'p34: the answer is public'); END;

CREATE TRIGGER p34_whoever_was_asked_stays_asked BEFORE DELETE ON consultations
BEGIN SELECT RAISE(ABORT, 'p34: the committee was asked'); END;
