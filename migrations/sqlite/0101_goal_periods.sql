-- P31: one goal period at a time.
CREATE TRIGGER p31_goal_periods_do_not_overlap BEFORE INSERT ON goal_periods
WHEN EXISTS (SELECT 1 FROM goal_periods WHERE valid_from <= NEW.valid_to AND NEW.valid_from <= valid_to)
BEGIN SELECT RAISE(ABORT, 'p31: there is another goal period then'); END;

CREATE TRIGGER p31_goal_periods_stay_apart BEFORE UPDATE ON goal_periods
WHEN EXISTS (SELECT 1 FROM goal_periods WHERE id <> NEW.id AND valid_from <= NEW.valid_to AND NEW.valid_from <= valid_to)
BEGIN SELECT RAISE(ABORT, 'p31: there is another goal period then'); END;

-- P31, P32: the council decides to hold a municipality-wide dialogue, within a goal period, and the executive board owns it.
CREATE TRIGGER p31_decided_within_a_goal_period BEFORE UPDATE OF state ON dialogues
WHEN NEW.state = 'decided' AND OLD.state = 'draft' AND NEW.kind = 'municipal' AND NOT EXISTS (
    SELECT 1 FROM decisions s JOIN bodies b ON b.id = s.body_id JOIN goal_periods g ON s.decided_on >= g.valid_from AND s.decided_on <= g.valid_to
    WHERE s.id = NEW.start_decision_id AND b.kind = 'council')
BEGIN SELECT RAISE(ABORT, 'p31: the council has not decided within a goal period'); END;

CREATE TRIGGER p32_the_board_owns_it BEFORE UPDATE OF state ON dialogues
WHEN NEW.state = 'decided' AND OLD.state = 'draft' AND NEW.kind IN ('municipal', 'strategic')
    AND NOT EXISTS (SELECT 1 FROM bodies WHERE id = NEW.owner_id AND kind = 'executive_board')
BEGIN SELECT RAISE(ABORT, 'p32: the executive board does not own it'); END;

-- P33: the executive board decides to hold a dialogue on an overarching question.
CREATE TRIGGER p33_the_board_decides_it BEFORE UPDATE OF state ON dialogues
WHEN NEW.state = 'decided' AND OLD.state = 'draft' AND NEW.kind = 'strategic' AND NOT EXISTS (
    SELECT 1 FROM decisions s JOIN bodies b ON b.id = s.body_id WHERE s.id = NEW.start_decision_id AND b.kind = 'executive_board')
BEGIN SELECT RAISE(ABORT, 'p33: the executive board has not decided'); END;
