-- P5: no step of the lifecycle is skipped, and P16 and P28: nothing is closed with a loose end.
CREATE TRIGGER p05_no_step_is_skipped BEFORE UPDATE OF state ON dialogues
WHEN NEW.state <> OLD.state AND NOT (
    (NEW.state = 'cancelled' AND OLD.state NOT IN ('archived', 'cancelled'))
    OR OLD.state || '>' || NEW.state IN (
        'draft>decided', 'decided>announced', 'announced>open', 'open>closed', 'closed>compiled', 'compiled>handling',
        'handling>decided_upon', 'decided_upon>fed_back', 'fed_back>followed_up', 'followed_up>archived')
)
BEGIN SELECT RAISE(ABORT, 'p05: this step does not follow'); END;

CREATE TRIGGER p05_no_row_begins_late BEFORE INSERT ON dialogues
WHEN NEW.state <> 'draft'
BEGIN SELECT RAISE(ABORT, 'p05: a dialogue begins as a draft'); END;

CREATE TRIGGER compiled_is_whole BEFORE UPDATE OF state ON dialogues
WHEN NEW.state = 'compiled' AND OLD.state <> 'compiled' AND (
    NEW.compilation_limits = ''
    OR EXISTS (SELECT 1 FROM contributions WHERE dialogue_id = NEW.id AND state = 'received')
    OR EXISTS (SELECT 1 FROM contributions WHERE dialogue_id = NEW.id AND state IN ('published', 'masked') AND theme_id IS NULL))
BEGIN SELECT RAISE(ABORT, 'p28: a contribution is not moderated or has no theme'); END;

CREATE TRIGGER p16_every_theme_has_an_outcome BEFORE UPDATE OF state ON dialogues
WHEN NEW.state = 'decided_upon' AND OLD.state <> 'decided_upon'
    AND EXISTS (SELECT 1 FROM themes LEFT JOIN outcomes ON outcomes.theme_id = themes.id
                WHERE themes.dialogue_id = NEW.id AND outcomes.theme_id IS NULL)
BEGIN SELECT RAISE(ABORT, 'p16: a theme has no outcome'); END;

-- The chain only grows.
CREATE TRIGGER audit_events_are_kept BEFORE UPDATE ON audit_events
BEGIN SELECT RAISE(ABORT, 'audit events are never changed'); END;
CREATE TRIGGER audit_events_stay BEFORE DELETE ON audit_events
BEGIN SELECT RAISE(ABORT, 'audit events are never removed'); END;
