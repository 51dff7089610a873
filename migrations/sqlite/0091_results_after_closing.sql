-- P14: a result is decided after residents have had their say, and a decision that is mended stays so.
CREATE TRIGGER p14_a_result_is_decided_after_the_last_day BEFORE INSERT ON dialogue_decisions
WHEN NEW.purpose = 'result' AND EXISTS (
    SELECT 1 FROM dialogues, decisions
    WHERE dialogues.id = NEW.dialogue_id AND decisions.id = NEW.decision_id
      AND (dialogues.closes_on IS NULL OR decisions.decided_on <= dialogues.closes_on))
BEGIN SELECT RAISE(ABORT, 'p14: a result is decided before the last day is over'); END;

CREATE TRIGGER p14_a_mended_result_is_decided_after_the_last_day BEFORE UPDATE OF decided_on ON decisions
WHEN EXISTS (
    SELECT 1 FROM dialogue_decisions JOIN dialogues ON dialogues.id = dialogue_decisions.dialogue_id
    WHERE dialogue_decisions.decision_id = NEW.id AND dialogue_decisions.purpose = 'result'
      AND (dialogues.closes_on IS NULL OR NEW.decided_on <= dialogues.closes_on))
BEGIN SELECT RAISE(ABORT, 'p14: a result is decided before the last day is over'); END;
