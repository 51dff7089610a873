-- P22, P28: what belongs somewhere else has no theme, so the compilation does not ask for one; everything else that is shown has one.
DROP TRIGGER compiled_is_whole;
CREATE TRIGGER compiled_is_whole BEFORE UPDATE OF state ON dialogues
WHEN NEW.state = 'compiled' AND OLD.state <> 'compiled' AND (
    NEW.compilation_limits = ''
    OR EXISTS (SELECT 1 FROM contributions WHERE dialogue_id = NEW.id AND state = 'received')
    OR EXISTS (SELECT 1 FROM contributions c WHERE c.dialogue_id = NEW.id AND c.state IN ('published', 'masked') AND c.theme_id IS NULL
               AND NOT EXISTS (SELECT 1 FROM reroutings r WHERE r.contribution_id = c.id AND r.taken_back_at IS NULL)))
BEGIN SELECT RAISE(ABORT, 'p28: a contribution is not moderated or has no theme'); END;

CREATE TRIGGER p22_rerouted_has_no_theme BEFORE UPDATE OF theme_id ON contributions
WHEN NEW.theme_id IS NOT NULL AND EXISTS (SELECT 1 FROM reroutings WHERE contribution_id = NEW.id AND taken_back_at IS NULL)
BEGIN SELECT RAISE(ABORT, 'p22: it belongs somewhere else'); END;

CREATE TRIGGER p22_rerouted_before_the_lock BEFORE INSERT ON reroutings
WHEN NOT EXISTS (
    SELECT 1 FROM contributions c JOIN dialogues d ON d.id = c.dialogue_id
    WHERE c.id = NEW.contribution_id AND c.theme_id IS NULL AND c.state IN ('published', 'masked') AND d.state IN ('open', 'closed'))
BEGIN SELECT RAISE(ABORT, 'p22: it has a theme, is not shown, or the compilation is locked'); END;

-- What was said to the sender stays; it is only taken back, and only until the compilation is locked.
CREATE TRIGGER p22_what_was_said_stays BEFORE UPDATE ON reroutings
WHEN OLD.taken_back_at IS NOT NULL OR NEW.taken_back_at IS NULL OR NEW.id <> OLD.id OR NEW.contribution_id <> OLD.contribution_id
    OR NEW.place <> OLD.place OR NEW.authority <> OLD.authority OR NEW.to_contribution_id IS NOT OLD.to_contribution_id
    OR NEW.words <> OLD.words OR NEW.rerouted_at <> OLD.rerouted_at
    OR NOT EXISTS (SELECT 1 FROM contributions c JOIN dialogues d ON d.id = c.dialogue_id
                   WHERE c.id = OLD.contribution_id AND d.state IN ('open', 'closed'))
BEGIN SELECT RAISE(ABORT, 'p22: the sender was told'); END;

CREATE TRIGGER p22_reroutings_are_kept BEFORE DELETE ON reroutings
BEGIN SELECT RAISE(ABORT, 'p22: the sender was told'); END;
