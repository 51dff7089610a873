-- P26: what is published of a dialogue's answers stays. A cell that is taken away, or a new one with nobody in it, would change what is
-- hidden beside it.
CREATE TRIGGER p26_counted_cells_stay BEFORE DELETE ON answer_counts
BEGIN SELECT RAISE(ABORT, 'p26: what was counted stays'); END;

CREATE TRIGGER p26_cells_made_while_open BEFORE INSERT ON answer_counts
WHEN NEW.question <> 'trust_after' AND NOT EXISTS (SELECT 1 FROM dialogues WHERE id = NEW.dialogue_id AND state = 'open')
BEGIN SELECT RAISE(ABORT, 'p26: the dialogue is not open'); END;

CREATE TRIGGER p27_cells_made_after_the_result BEFORE INSERT ON answer_counts
WHEN NEW.question = 'trust_after' AND NOT EXISTS (
    SELECT 1 FROM dialogues WHERE id = NEW.dialogue_id AND state IN ('fed_back', 'followed_up', 'archived'))
BEGIN SELECT RAISE(ABORT, 'p27: there is no result yet'); END;

-- P27: when the question after the result is closed, nothing is counted any more.
CREATE TRIGGER p27_cells_made_until_closed BEFORE INSERT ON answer_counts
WHEN NEW.question = 'trust_after' AND EXISTS (SELECT 1 FROM answers_closed WHERE dialogue_id = NEW.dialogue_id)
BEGIN SELECT RAISE(ABORT, 'p27: the question is closed'); END;

CREATE TRIGGER p27_counted_until_closed BEFORE UPDATE ON answer_counts
WHEN NEW.question = 'trust_after' AND EXISTS (SELECT 1 FROM answers_closed WHERE dialogue_id = NEW.dialogue_id)
BEGIN SELECT RAISE(ABORT, 'p27: the question is closed'); END;

CREATE TRIGGER p27_closed_for_good BEFORE DELETE ON answers_closed
BEGIN SELECT RAISE(ABORT, 'p27: the question is closed'); END;

-- P26: what answers are compared with is fixed while the dialogue is open, and stays.
CREATE TRIGGER p26_compared_from_open BEFORE INSERT ON compared_populations
WHEN NOT EXISTS (SELECT 1 FROM dialogues WHERE id = NEW.dialogue_id AND state = 'open')
BEGIN SELECT RAISE(ABORT, 'p26: the dialogue is not open'); END;

CREATE TRIGGER p26_compared_shares_from_open BEFORE INSERT ON compared_shares
WHEN NOT EXISTS (SELECT 1 FROM dialogues WHERE id = NEW.dialogue_id AND state = 'open')
BEGIN SELECT RAISE(ABORT, 'p26: the dialogue is not open'); END;

CREATE TRIGGER p26_compared_stays BEFORE UPDATE ON compared_populations
BEGIN SELECT RAISE(ABORT, 'p26: what answers are compared with stays'); END;

CREATE TRIGGER p26_compared_is_kept BEFORE DELETE ON compared_populations
BEGIN SELECT RAISE(ABORT, 'p26: what answers are compared with stays'); END;

CREATE TRIGGER p26_compared_shares_stay BEFORE UPDATE ON compared_shares
BEGIN SELECT RAISE(ABORT, 'p26: what answers are compared with stays'); END;

CREATE TRIGGER p26_compared_shares_are_kept BEFORE DELETE ON compared_shares
BEGIN SELECT RAISE(ABORT, 'p26: what answers are compared with stays'); END;
