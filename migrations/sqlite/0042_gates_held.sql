-- What the model asks for before a step, once more: nothing comes past it.
CREATE TRIGGER p13_limits_are_said BEFORE UPDATE OF state, cannot_change ON dialogues
WHEN NEW.state NOT IN ('draft', 'cancelled') AND NEW.cannot_change IN ('', '[]')
BEGIN SELECT RAISE(ABORT, 'p13: nothing is said to be fixed'); END;

CREATE TRIGGER p03_p05_p24_announced_is_whole BEFORE UPDATE OF state ON dialogues
WHEN NEW.state = 'announced' AND OLD.state <> 'announced' AND (
    NEW.lead = '' OR NEW.background = '' OR NEW.other_ways = '' OR NEW.contact = '' OR NEW.responsible_post = ''
    OR NEW.compile_by IS NULL OR NEW.feedback_by IS NULL
    OR NEW.compile_by <= NEW.closes_on OR NEW.decision_on < NEW.compile_by OR NEW.feedback_by < NEW.decision_on)
BEGIN SELECT RAISE(ABORT, 'p05: the dialogue is not whole'); END;

CREATE TRIGGER p28_compiled_in_words BEFORE UPDATE OF state ON dialogues
WHEN NEW.state = 'compiled' AND OLD.state <> 'compiled' AND NEW.compilation = ''
BEGIN SELECT RAISE(ABORT, 'p28: the compilation is empty'); END;

CREATE TRIGGER p16_a_meeting_is_set BEFORE UPDATE OF state ON dialogues
WHEN NEW.state = 'handling' AND OLD.state <> 'handling'
    AND NOT EXISTS (SELECT 1 FROM political_steps WHERE dialogue_id = NEW.id AND kind = 'meeting')
BEGIN SELECT RAISE(ABORT, 'p16: no meeting is set'); END;

CREATE TRIGGER p16_every_theme_is_told_of BEFORE UPDATE OF state ON dialogues
WHEN NEW.state = 'fed_back' AND OLD.state <> 'fed_back'
    AND EXISTS (SELECT 1 FROM themes LEFT JOIN outcomes ON outcomes.theme_id = themes.id
                WHERE themes.dialogue_id = NEW.id AND outcomes.theme_id IS NULL)
BEGIN SELECT RAISE(ABORT, 'p16: a theme has no outcome'); END;

CREATE TRIGGER p39_what_was_learnt_is_written BEFORE UPDATE OF state ON dialogues
WHEN NEW.state = 'followed_up' AND OLD.state <> 'followed_up' AND NEW.evaluation = ''
BEGIN SELECT RAISE(ABORT, 'p39: nothing is said of what was learnt'); END;

CREATE TRIGGER p05_stopped_by_a_body BEFORE UPDATE OF state ON dialogues
WHEN NEW.state = 'cancelled' AND OLD.state <> 'cancelled' AND (
    NEW.cancelled_reason = ''
    OR NOT EXISTS (SELECT 1 FROM dialogue_decisions WHERE dialogue_id = NEW.id AND purpose = 'cancel'))
BEGIN SELECT RAISE(ABORT, 'p05: no body has decided to stop it'); END;
