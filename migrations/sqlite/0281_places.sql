-- P5: review leaves a place out or shows it, and never changes where it is. It goes only with an import that is undone.
CREATE TRIGGER p05_a_place_stays_as_it_came BEFORE UPDATE ON places
WHEN NEW.contribution_id <> OLD.contribution_id OR NEW.dialogue_id <> OLD.dialogue_id OR NEW.number <> OLD.number
    OR NEW.latitude IS NOT OLD.latitude OR NEW.longitude IS NOT OLD.longitude OR NEW.words <> OLD.words
BEGIN SELECT RAISE(ABORT, 'p05: a place stays as it came'); END;

CREATE TRIGGER p05_a_place_is_kept BEFORE DELETE ON places
WHEN EXISTS (SELECT 1 FROM contributions WHERE id = OLD.contribution_id)
BEGIN SELECT RAISE(ABORT, 'p05: a place is kept'); END;
