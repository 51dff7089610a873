-- P28: what says the same lies in one dialogue and leads nothing of its own, and it is gathered or set apart until the compilation
-- is locked.
CREATE TRIGGER p28_gathered_before_the_lock BEFORE INSERT ON same_ideas
WHEN NOT EXISTS (
    SELECT 1 FROM contributions c JOIN contributions l ON l.id = NEW.leading_id AND l.dialogue_id = c.dialogue_id
        JOIN dialogues d ON d.id = c.dialogue_id
    WHERE c.id = NEW.contribution_id AND d.state IN ('open', 'closed'))
    OR EXISTS (SELECT 1 FROM same_ideas WHERE contribution_id = NEW.leading_id OR leading_id = NEW.contribution_id)
    OR EXISTS (SELECT 1 FROM reroutings WHERE contribution_id IN (NEW.contribution_id, NEW.leading_id) AND taken_back_at IS NULL)
BEGIN SELECT RAISE(ABORT, 'p28: these cannot be gathered'); END;

CREATE TRIGGER p28_gathering_is_not_changed BEFORE UPDATE ON same_ideas
BEGIN SELECT RAISE(ABORT, 'p28: what is gathered is set apart and gathered anew'); END;

CREATE TRIGGER p28_set_apart_before_the_lock BEFORE DELETE ON same_ideas
WHEN NOT EXISTS (
    SELECT 1 FROM contributions c JOIN dialogues d ON d.id = c.dialogue_id
    WHERE c.id = OLD.contribution_id AND d.state IN ('open', 'closed'))
BEGIN SELECT RAISE(ABORT, 'p28: the compilation is locked'); END;

CREATE TRIGGER p28_same_ideas_lie_together BEFORE UPDATE OF state ON dialogues
WHEN NEW.state = 'compiled' AND OLD.state <> 'compiled' AND EXISTS (
    SELECT 1 FROM same_ideas s JOIN contributions c ON c.id = s.contribution_id JOIN contributions l ON l.id = s.leading_id
    WHERE c.dialogue_id = NEW.id AND c.state IN ('published', 'masked') AND l.state IN ('published', 'masked')
      AND c.theme_id IS NOT l.theme_id)
BEGIN SELECT RAISE(ABORT, 'p28: ideas that say the same lie in different themes'); END;

CREATE TRIGGER p22_what_is_gathered_stays BEFORE INSERT ON reroutings
WHEN EXISTS (SELECT 1 FROM same_ideas WHERE contribution_id = NEW.contribution_id OR leading_id = NEW.contribution_id)
BEGIN SELECT RAISE(ABORT, 'p22: it is gathered with others'); END;
