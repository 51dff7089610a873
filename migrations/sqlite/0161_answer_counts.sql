-- P26: what is published of a dialogue's answers stays as it is: they are counted one by one while it is open, and never changed.
CREATE TRIGGER p26_counted_while_open BEFORE UPDATE ON answer_counts
WHEN NEW.question <> 'trust_after' AND NOT EXISTS (SELECT 1 FROM dialogues WHERE id = NEW.dialogue_id AND state = 'open')
BEGIN SELECT RAISE(ABORT, 'p26: the dialogue is not open'); END;

CREATE TRIGGER p26_counted_one_by_one BEFORE UPDATE ON answer_counts
WHEN NEW.dialogue_id <> OLD.dialogue_id OR NEW.question <> OLD.question OR NEW.answer <> OLD.answer
    OR NEW.answers NOT IN (OLD.answers, OLD.answers + 1)
BEGIN SELECT RAISE(ABORT, 'p26: one answer is one more in its cell'); END;

CREATE TRIGGER p26_begins_with_none BEFORE INSERT ON answer_counts
WHEN NEW.answers <> 0
BEGIN SELECT RAISE(ABORT, 'p26: one answer is one more in its cell'); END;

-- P27: what people think afterwards is asked when there is a result.
CREATE TRIGGER p27_counted_after_the_result BEFORE UPDATE ON answer_counts
WHEN NEW.question = 'trust_after' AND NOT EXISTS (
    SELECT 1 FROM dialogues WHERE id = NEW.dialogue_id AND state IN ('fed_back', 'followed_up', 'archived'))
BEGIN SELECT RAISE(ABORT, 'p27: there is no result yet'); END;
