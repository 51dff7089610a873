-- P5: an act of review on a place stays. It goes only with an import that is undone, as the place does.
CREATE TRIGGER p05_acts_on_a_place_stay BEFORE UPDATE ON place_acts
BEGIN SELECT RAISE(ABORT, 'p05: an act is kept as it was'); END;

CREATE TRIGGER p05_acts_on_a_place_are_kept BEFORE DELETE ON place_acts
WHEN EXISTS (SELECT 1 FROM contributions WHERE id = OLD.contribution_id)
BEGIN SELECT RAISE(ABORT, 'p05: an act is kept as it was'); END;
