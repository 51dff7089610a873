-- P29: a body decides on a dialogue that the law demands only with its kind of matter, in force that day, and its days.
CREATE TRIGGER p29_decided_by_the_law BEFORE UPDATE OF state ON dialogues
WHEN NEW.state = 'decided' AND OLD.state = 'draft' AND NEW.kind = 'statutory' AND (
    NEW.opens_on IS NULL OR NEW.closes_on IS NULL OR NOT EXISTS (
        SELECT 1 FROM matters m JOIN decisions s ON s.id = NEW.start_decision_id
        WHERE m.id = NEW.matter_id AND m.valid_from <= s.decided_on AND (m.valid_to IS NULL OR s.decided_on <= m.valid_to)))
BEGIN SELECT RAISE(ABORT, 'p29: no kind of matter in force that day, or no days'); END;

-- It is open at least as long as the law says; the first and the last day both count. Where the last month has no such day, all of
-- that month belongs to the time.
CREATE TRIGGER p29_open_long_enough BEFORE UPDATE OF state, kind, matter_id, opens_on, closes_on ON dialogues
WHEN NEW.kind = 'statutory' AND NEW.state NOT IN ('draft', 'cancelled') AND EXISTS (
    SELECT 1 FROM matters m WHERE m.id = NEW.matter_id AND NEW.closes_on < CASE m.unit
        WHEN 'days' THEN date(NEW.opens_on, (m.amount - 1) || ' days')
        WHEN 'weeks' THEN date(NEW.opens_on, (7 * m.amount - 1) || ' days')
        ELSE CASE
            WHEN substr(date(NEW.opens_on, m.amount || ' months', 'floor'), 9, 2) = substr(NEW.opens_on, 9, 2)
            THEN date(NEW.opens_on, m.amount || ' months', 'floor', '-1 days')
            ELSE date(NEW.opens_on, m.amount || ' months', 'floor')
        END
    END)
BEGIN SELECT RAISE(ABORT, 'p29: shorter than the law says'); END;

-- What a body has decided by stays as it was: what the law says from another day is another row.
CREATE TRIGGER p29_what_was_in_force_stays BEFORE UPDATE OF law, amount, unit, valid_from ON matters
WHEN (NEW.law <> OLD.law OR NEW.amount <> OLD.amount OR NEW.unit <> OLD.unit OR NEW.valid_from <> OLD.valid_from)
    AND EXISTS (SELECT 1 FROM dialogues WHERE matter_id = OLD.id AND state <> 'draft')
BEGIN SELECT RAISE(ABORT, 'p29: a body has decided by it'); END;
