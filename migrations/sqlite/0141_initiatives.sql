-- P37: what was proposed stays, each answer is a body's, and nothing is forgotten.
CREATE TRIGGER p37_what_was_proposed_stays BEFORE UPDATE ON initiatives
WHEN NEW.number <> OLD.number OR NEW.receipt_code <> OLD.receipt_code OR NEW.origin <> OLD.origin OR NEW.title <> OLD.title
    OR NEW.words <> OLD.words OR NEW.shown_name <> OLD.shown_name OR NEW.received_at <> OLD.received_at
    OR (OLD.dialogue_id IS NOT NULL AND NEW.dialogue_id IS NOT OLD.dialogue_id)
    OR (OLD.answered_at IS NOT NULL AND NEW.answered_at IS NOT OLD.answered_at)
    OR (OLD.body_id IS NOT NULL AND NEW.body_id IS NULL)
BEGIN SELECT RAISE(ABORT, 'p37: what was proposed stays'); END;

CREATE TRIGGER p37_no_initiative_is_forgotten BEFORE DELETE ON initiatives
BEGIN SELECT RAISE(ABORT, 'p37: no initiative is forgotten'); END;

CREATE TRIGGER p37_a_day_is_moved_in_sight BEFORE UPDATE OF due_on ON initiatives
WHEN NEW.due_on <> OLD.due_on AND NOT EXISTS (SELECT 1 FROM initiative_acts WHERE initiative_id = NEW.id AND act = 'day_moved'
    AND before_day = OLD.due_on AND after_day = NEW.due_on)
BEGIN SELECT RAISE(ABORT, 'p37: a day is moved with a reason'); END;

CREATE TRIGGER p37_an_answer_is_there BEFORE UPDATE OF revision ON initiatives
WHEN NEW.revision <> OLD.revision AND (NEW.revision <> OLD.revision + 1
    OR NOT EXISTS (SELECT 1 FROM initiative_answers WHERE initiative_id = NEW.id AND revision = NEW.revision))
BEGIN SELECT RAISE(ABORT, 'p37: there is no such answer'); END;

CREATE TRIGGER p37_its_body_answers BEFORE INSERT ON initiative_answers
WHEN NOT EXISTS (SELECT 1 FROM initiatives i JOIN decisions e ON e.body_id = i.body_id
    WHERE i.id = NEW.initiative_id AND e.id = NEW.decision_id)
BEGIN SELECT RAISE(ABORT, 'p37: another body answers'); END;

CREATE TRIGGER p37_a_yes_begins_a_dialogue BEFORE INSERT ON initiative_answers
WHEN (NEW.answer = 'yes') <> EXISTS (SELECT 1 FROM initiatives WHERE id = NEW.initiative_id AND dialogue_id IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'p37: a yes begins a dialogue'); END;

CREATE TRIGGER p37_an_answer_stays BEFORE UPDATE ON initiative_answers
BEGIN SELECT RAISE(ABORT, 'p37: an answer stays'); END;

CREATE TRIGGER p37_an_answer_is_never_taken_back BEFORE DELETE ON initiative_answers
BEGIN SELECT RAISE(ABORT, 'p37: an answer stays'); END;

CREATE TRIGGER p37_the_decision_behind_an_answer_stays BEFORE UPDATE ON decisions
WHEN EXISTS (SELECT 1 FROM initiative_answers WHERE decision_id = OLD.id)
BEGIN SELECT RAISE(ABORT, 'p37: an answer stays'); END;

CREATE TRIGGER p37_an_act_stays BEFORE UPDATE ON initiative_acts
BEGIN SELECT RAISE(ABORT, 'p37: an act stays'); END;

CREATE TRIGGER p37_an_act_is_never_taken_back BEFORE DELETE ON initiative_acts
BEGIN SELECT RAISE(ABORT, 'p37: an act stays'); END;
